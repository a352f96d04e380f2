// browser.mjs - a headless Chromium for tests, by its debugging pipe, and a server for its files.
import { spawn } from 'node:child_process';
import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };

// With these a page has a clock of 5 us, and could have threads.
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

/** Serves directories one over the other; -> { url, requests, close() } */
export function serve(...directories) {
    const requests = [];
    const server = createServer((request, response) => {
        const path = normalize(new URL(request.url, 'http://localhost').pathname).replace(/\/$/, '/index.html');
        const file = directories.map((d) => join(d, path)).find((f) => statSync(f, { throwIfNoEntry: false })?.isFile());
        requests.push(path);
        if (!file) return response.writeHead(404).end();
        response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', 'Content-Length': statSync(file).size, ...ISOLATED });
        createReadStream(file).pipe(response);
    });
    return new Promise((done) => server.listen(0, '127.0.0.1', () => done(
        { url: `http://localhost:${server.address().port}/`, requests, close: () => server.close() })));
}

/** A browser with one page; -> { call(method, parameters), run(expression), complaints, close() } */
export async function browse(...flags) {
    const profile = mkdtempSync(join(process.env.SCRATCH ?? tmpdir(), 'chromium-'));
    const child = spawn('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync', '--remote-debugging-pipe',
        `--user-data-dir=${profile}`, ...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
    const waiting = new Map(), complaints = [];
    let rest = '', next = 1, session;
    child.stdio[4].setEncoding('utf8').on('data', (chunk) => {
        const messages = (rest + chunk).split('\0');
        rest = messages.pop();
        for (const text of messages) {
            const { id, result, error, method, params } = JSON.parse(text);
            if (waiting.has(id)) waiting.get(id)(error ? Promise.reject(new Error(error.message)) : result);
            if (method === 'Runtime.exceptionThrown') complaints.push(params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
            if (method === 'Log.entryAdded' && params.entry.level === 'error') complaints.push(`${params.entry.text} ${params.entry.url ?? ''}`);
        }
    });
    const call = (method, params = {}) => new Promise((done) => {
        waiting.set(next, done);
        child.stdio[3].write(`${JSON.stringify({ id: next++, method, params, sessionId: session })}\0`);
    });
    const { targetInfos } = await call('Target.getTargets');
    session = (await call('Target.attachToTarget', { targetId: targetInfos.find((t) => t.type === 'page').targetId, flatten: true })).sessionId;
    for (const domain of ['Runtime', 'Log', 'Page', 'DOM']) await call(`${domain}.enable`);
    const run = async (expression) => {
        const { result, exceptionDetails } = await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result.value;
    };
    const close = async () => {
        const gone = new Promise((done) => child.once('exit', done));
        child.kill();
        await gone;
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    };
    return { call, run, complaints, close };
}
