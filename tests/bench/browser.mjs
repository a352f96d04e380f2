// browser.mjs BLOCKS GRAPH.onnx DIRECTORY - times M*.wasm of a directory by runtime/web and onnxruntime-web
// on one page of Chromium, see compare.mjs; first wasm-simd128, then wasm-relaxed, then the peer.
import { copyFileSync, writeFileSync } from 'node:fs';
import { browse, serve } from '../package/browser.mjs';

const [blocks, graph, directory] = process.argv.slice(2);

// Runs in the page.
async function bench(count) {
    const { Model } = await import('/mixfacec.js');
    const { compare, peer, pixels } = await import('/compare.mjs');
    const ort = await import('/ort.wasm.min.mjs');
    const load = async (path) => new Uint8Array(await (await fetch(path)).arrayBuffer());
    const ours = async (target, path) => {
        const model = await Model.load('/M', { targets: [target], selftest: false }), into = new Float32Array(model.info.embedding);
        return { run: () => model.embed(pixels, { into }), bytes: (await load(path)).length, result: () => into };
    };
    const bytes = (await load('/ort-wasm-simd-threaded.wasm')).length;
    return compare([await ours('wasm-simd128', '/M.wasm'), await ours('wasm-relaxed', '/M_wasm_relaxed.wasm'),
        await peer(ort, await load('/graph.onnx'), bytes)], count);
}

copyFileSync(graph, `${directory}/graph.onnx`);
writeFileSync(`${directory}/index.html`, '<!doctype html><title>bench</title>');
const site = await serve(directory, 'runtime/web', 'tests/bench', 'build/bench/node_modules/onnxruntime-web/dist');
const browser = await browse();
try {
    await browser.call('Page.navigate', { url: site.url });
    console.log((await browser.run(`(${bench})(${Number(blocks)})`)).join('\n'));
} finally {
    await browser.close();
    site.close();
}
