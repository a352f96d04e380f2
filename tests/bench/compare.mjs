// compare.mjs - times sides on one input, in alternating blocks of 20 inferences; in node and in a page.
// A side has run(), bytes (of its module) and result(n), its embedding. The last side is the peer.
export const SIDE = 112; // pixels
const BLOCK = 20, WARM = 1000; // inferences; ms until V8 has optimised

// Smooth, as a face is: of noise these networks make so much that the peer differs from itself without
// its graph optimisations by more than 1e-4.
export const pixels = Float32Array.from({ length: 3 * SIDE * SIDE },
    (_, i) => Math.sin(0.01 * (i % SIDE)) * Math.cos(0.02 * Math.floor(i / SIDE)));

const quantile = (list, q) => [...list].sort((a, b) => a - b)[Math.floor(q * (list.length - 1))];

/** onnxruntime-web, one thread, on the bytes of a graph. */
export async function peer(ort, graph, bytes) {
    ort.env.wasm.numThreads = 1;
    const session = await ort.InferenceSession.create(graph, { executionProviders: ['wasm'], logSeverityLevel: 3 });
    const feed = { [session.inputNames[0]]: new ort.Tensor('float32', pixels, [1, 3, SIDE, SIDE]) };
    const side = { bytes, result: () => side.last };
    side.run = async () => { side.last = (await session.run(feed))[session.outputNames[0]].data; };
    return side;
}

/**
 * A line for each side: min median p90 (ms), size of the module (bytes), peer/it by medians, quartiles of
 * that ratio block by block, largest difference of the embeddings, relative.
 */
export async function compare(sides, blocks) {
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
    return sides.map((s) => {
        const found = s.result(want.length);
        const error = want.reduce((e, x, i) => Math.max(e, Math.abs(x - found[i])), 0) / most;
        if (!(error <= 1e-4)) throw new Error(`embeddings differ by ${error}`);
        const ratio = last.block.map((t, i) => t / s.block[i]), median = quantile(s.times, 0.5);
        return [quantile(s.times, 0).toFixed(2), median.toFixed(2), quantile(s.times, 0.9).toFixed(2), s.bytes,
            (quantile(last.times, 0.5) / median).toFixed(2), quantile(ratio, 0.25).toFixed(2),
            quantile(ratio, 0.75).toFixed(2), error.toExponential(1)].join(' ');
    });
}
