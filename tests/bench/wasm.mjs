// wasm.mjs BLOCKS GRAPH.onnx DIRECTORY... - times M.wasm of every directory and onnxruntime-web (one
// thread, SIMD) on the same input, in alternating blocks of 20 inferences. A line for each, the peer's
// last: min median p90 (ms), size of the module (bytes), peer/it by medians, quartiles of that ratio
// block by block, largest difference of the embeddings, relative.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';

const [blocks, graph, ...directories] = process.argv.slice(2);
const SIDE = 112, BLOCK = 20, WARM = 1000; // pixels; inferences; ms until V8 has optimised
// Smooth, as a face is: of noise these networks make so much that the peer differs from itself without
// its graph optimisations by more than 1e-4.
const pixels = Float32Array.from({ length: 3 * SIDE * SIDE },
    (_, i) => Math.sin(0.01 * (i % SIDE)) * Math.cos(0.02 * Math.floor(i / SIDE)));

async function ours(directory) {
    const weights = readFileSync(`${directory}/M.weights`), code = readFileSync(`${directory}/M.wasm`);
    const m = (await WebAssembly.instantiate(code)).instance.exports;
    new Uint8Array(m.memory.buffer, m.weights(), weights.length).set(weights);
    new Float32Array(m.memory.buffer, m.planes(), pixels.length).set(pixels);
    const run = () => {
        const status = m.run();
        if (status) throw new Error(`${directory}: status ${status}`);
    };
    return { run, bytes: code.length, result: (n) => new Float32Array(m.memory.buffer, m.result(), n) };
}

async function peer() {
    const require = createRequire(`${process.cwd()}/build/bench/`);
    const ort = require('onnxruntime-web');
    ort.env.wasm.numThreads = 1;
    const wasm = require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');
    const quiet = { executionProviders: ['wasm'], logSeverityLevel: 3 };
    const session = await ort.InferenceSession.create(readFileSync(graph), quiet);
    const feed = { [session.inputNames[0]]: new ort.Tensor('float32', pixels, [1, 3, SIDE, SIDE]) };
    const side = { bytes: statSync(wasm).size, result: () => side.last };
    side.run = async () => { side.last = (await session.run(feed))[session.outputNames[0]].data; };
    return side;
}

const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.floor(q * (list.length - 1))];
const sides = [...(await Promise.all(directories.map(ours))), await peer()];
for (const s of sides) {
    s.times = [], s.block = [];
    for (const end = performance.now() + WARM; performance.now() < end;) await s.run();
}
for (let i = 0; i < blocks; i++)
    for (const s of sides) {
        const from = s.times.length;
        for (let j = 0; j < BLOCK; j++) {
            const start = performance.now();
            await s.run();
            s.times.push(performance.now() - start);
        }
        s.block.push(quantile(s.times.slice(from), 0.5));
    }
const last = sides.at(-1), want = last.result();
const most = want.reduce((m, x) => Math.max(m, Math.abs(x)), 0);
for (const s of sides) {
    const found = s.result(want.length);
    const error = want.reduce((e, x, i) => Math.max(e, Math.abs(x - found[i])), 0) / most;
    if (!(error <= 1e-4)) throw new Error(`embeddings differ by ${error}`);
    const ratio = last.block.map((t, i) => t / s.block[i]), median = quantile(s.times, 0.5);
    console.log(quantile(s.times, 0).toFixed(2), median.toFixed(2), quantile(s.times, 0.9).toFixed(2), s.bytes,
        (quantile(last.times, 0.5) / median).toFixed(2), quantile(ratio, 0.25).toFixed(2),
        quantile(ratio, 0.75).toFixed(2), error.toExponential(1));
}
