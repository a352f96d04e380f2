// page.mjs DIRECTORY FIRST.png SECOND.jpg - the page of examples/web in Chromium, whose camera is a fake:
// files, a drop, the camera, the keyboard; the embedding is that of DIRECTORY/expected.npy; what it
// looks like. Prints "ok NAME" lines. Screenshots stay in DIRECTORY.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { browse, serve } from './browser.mjs';
import { cosine } from '../../runtime/web/mixfacec.js';

const [directory, first, second] = process.argv.slice(2);
const site = await serve(directory), browser = await browse('--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream');
const { call, run } = browser;

async function check(name, body) {
    try {
        await body();
        console.log(`ok ${name}`);
    } catch (error) {
        console.log(`not ok ${name}\n    ${String(error.message).replaceAll('\n', '\n    ')}`);
    }
}
async function until(condition) {
    for (const end = Date.now() + 20000; Date.now() < end; await new Promise((done) => setTimeout(done, 50)))
        if (await run(condition)) return;
    throw new Error(`waited for ${condition}; ${browser.complaints.join('; ')}`);
}
async function choose(which, file) { // as a user does, by the dialog's input
    const { root } = await call('DOM.getDocument', { depth: -1, pierce: true });
    const { nodeIds } = await call('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'input[type=file]' });
    await run('similarity.textContent = "waiting"');
    await call('DOM.setFileInputFiles', { nodeId: nodeIds[which], files: [resolve(file)] });
}
const number = () => run('Number(similarity.textContent)'), answered = () => until('/^-?[0-9]/.test(similarity.textContent)');

const LOW_CONTRAST = `[...document.querySelectorAll('p, li, dt, dd, button, h1')].filter((e) => {
    const light = (color) => color.match(/[0-9.]+/g).slice(0, 3).map((c) => { c /= 255; return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; })
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
    const a = light(getComputedStyle(e).color), b = light(getComputedStyle(document.body).backgroundColor);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5;
}).map((e) => e.textContent)`;

async function picture(name, width, scheme) {
    await call('Emulation.setDeviceMetricsOverride', { width, height: 900, deviceScaleFactor: 1, mobile: width < 500 });
    await call('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    const { data } = await call('Page.captureScreenshot', { captureBeyondViewport: true });
    writeFileSync(`${directory}/${name}.png`, Buffer.from(data, 'base64'));
}

await call('Page.navigate', { url: site.url });
await check('page_loads', () => until('document.body?.dataset.ready'));
await check('page_takes_relaxed_simd', async () => assert.equal(await run('document.body.dataset.ready'), 'wasm-relaxed'));
await check('page_needs_no_more_files', () => assert.deepEqual([...new Set(site.requests)].sort(), ['/app.js', '/face.weights',
    '/face_wasm_relaxed.wasm', '/icon.svg', '/index.html', '/mixfacec.js', '/picture.js', '/style.css', '/worker.js']));
await check('page_same_picture', async () => {
    await choose(0, first);
    await until('document.querySelector("face-picture").classList.contains("there")');
    await choose(1, first);
    await answered();
    assert.equal(await number(), 1);
});
await check('page_another_picture', async () => {
    await choose(1, second);
    await answered();
    assert(Math.abs(await number()) < 0.999);
});
await check('page_embeds_as_the_command', async () => { // the same 112 x 112 pixels
    const numbers = await run(`import('./mixfacec.js').then(async ({ Model }) => {
        const model = await Model.load('face', { worker: true }), canvas = document.querySelector('canvas');
        const found = await model.embed(canvas.getContext('2d').getImageData(0, 0, 112, 112));
        model.free();
        return [...found];
    })`);
    const npy = readFileSync(`${directory}/expected.npy`), expected = new Float32Array(npy.buffer.slice(npy.byteOffset + 128, npy.byteOffset + npy.length));
    const off = 1 - cosine(numbers, expected.subarray(0, numbers.length));
    assert(off < 1e-6, `1 - cosine is ${off}`);
});
await check('page_drop', async () => {
    await run(`similarity.textContent = 'waiting';
        new Promise((done) => document.querySelector('canvas').toBlob(done)).then((blob) => {
            const data = new DataTransfer();
            data.items.add(new File([blob], 'dropped.png', { type: 'image/png' }));
            document.querySelectorAll('face-picture')[1].dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
        })`);
    await answered();
    assert.equal(await number(), 1);
});
await check('page_camera_by_keyboard', async () => {
    const key = async (name, code, text) => {
        await call('Input.dispatchKeyEvent', { type: 'keyDown', key: name, code, text, windowsVirtualKeyCode: name === 'Tab' ? 9 : 13 });
        await call('Input.dispatchKeyEvent', { type: 'keyUp', key: name, code, windowsVirtualKeyCode: name === 'Tab' ? 9 : 13 });
    };
    await run('similarity.textContent = "waiting"; document.activeElement.blur()');
    for (let i = 0; i < 10 && await run('!document.activeElement?.matches("face-picture:nth-of-type(2) button:nth-of-type(2)")'); i++)
        await key('Tab', 'Tab');
    await key('Enter', 'Enter', '\r');
    await until('document.activeElement.textContent === "Take it"');
    await key('Enter', 'Enter', '\r');
    await answered();
    assert((await number()) < 1);
});
for (const [width, scheme] of [[400, 'light'], [400, 'dark'], [1200, 'light'], [1200, 'dark']]) {
    await check(`page_${width}_${scheme}`, async () => {
        await picture(`${width}_${scheme}`, width, scheme);
        assert.deepEqual(await run(`[...document.querySelectorAll('body *')].filter((e) => {
            const box = e.getBoundingClientRect();
            return box.right > innerWidth + 0.5 || (e.matches('button') && box.height < 44);
        }).map((e) => e.outerHTML)`), []);
        assert.equal(await run('document.documentElement.scrollWidth'), width);
    });
    await check(`page_contrast_${width}_${scheme}`, async () => assert.deepEqual(await run(LOW_CONTRAST), []));
}
await check('page_no_picture', async () => {
    await choose(0, new URL(import.meta.url).pathname);
    await until('/is not a picture/.test(document.querySelector(".says").textContent)');
});
await check('page_no_complaints', () => assert.deepEqual(browser.complaints, []));
await check('page_of_the_guide', async () => { // two empty pictures
    await call('Page.navigate', { url: `${site.url}guide.html` });
    await until('document.querySelector("output")?.textContent === "1.000"');
});
await browser.close();
site.close();
