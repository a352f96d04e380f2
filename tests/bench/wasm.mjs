// wasm.mjs BLOCKS GRAPH.onnx DIRECTORY... - times M.wasm of every directory and onnxruntime-web in node,
// see compare.mjs.
import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compare, peer, pixels } from './compare.mjs';

const [blocks, graph, ...directories] = process.argv.slice(2);

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

const require = createRequire(`${process.cwd()}/build/bench/`);
const bytes = statSync(require.resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm')).size;
const sides = [...(await Promise.all(directories.map(ours))), await peer(require('onnxruntime-web'), readFileSync(graph), bytes)];
console.log((await compare(sides, blocks)).join('\n'));
