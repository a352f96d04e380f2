// conform.mjs NAME FACES.bin EMBEDDINGS.bin - the vectors through the npm package, in node. Prints the
// largest 1 - cosine of bytes in every order and of planes; and errors are what they should be.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { cosine, Model, ModelError, targets } from 'mixfacec';

const [base, facesPath, expectedPath] = process.argv.slice(2);
const bytes = readFileSync(facesPath), floats = readFileSync(expectedPath);
const expected = new Float32Array(floats.buffer, floats.byteOffset, floats.length / 4);

const model = await Model.load(base), { width, height, channels, embedding, mean, scale } = model.info;
const size = width * height, order = (face, of) => Uint8Array.from({ length: of.length * size },
    (_, i) => (of[i % of.length] < 0 ? 77 : face[3 * Math.floor(i / of.length) + of[i % of.length]]));
const planes = (face) => Float32Array.from({ length: channels * size },
    (_, i) => (face[3 * (i % size) + Math.floor(i / size)] - mean[Math.floor(i / size)]) * scale[Math.floor(i / size)]);
const n = bytes.length / (3 * size);
assert.equal(n * embedding, expected.length);

let worst = 0;
for (const target of targets()) {
    const one = await Model.load(base, { targets: [target] });
    assert.equal(one.info.target, target);
    for (let i = 0; i < n; i++) {
        const face = bytes.subarray(3 * size * i, 3 * size * (i + 1)), into = new Float32Array(embedding);
        const rgba = Uint8ClampedArray.from(order(face, [0, 1, 2, -1]));
        for (const found of [one.embed(face), one.embed({ data: rgba, width, height }), one.embed(rgba), one.embed(planes(face)),
            one.embed(order(face, [2, 1, 0]), { order: 'BGR' }), one.embed(order(face, [2, 1, 0, -1]), { order: 'BGRA', into })])
            worst = Math.max(worst, 1 - cosine(found, expected.subarray(embedding * i, embedding * (i + 1))));
    }
    one.free();
    assert.throws(() => one.embed(bytes.subarray(0, 3 * size)), /was freed/);
}

// What is wrong has the status and the text of the C functions, or says what was expected.
const weights = readFileSync(`${base}.weights`), refuses = (options, status, text) => assert.rejects(
    Model.load(base, options), (error) => error instanceof ModelError && error.status === status && error.message.endsWith(text));
const damaged = Buffer.from(weights);
damaged[weights.length - 200] ^= 1;
await refuses({ weights: damaged }, 9, ': the weights are damaged: their checksum or their size is wrong');
await refuses({ weights: weights.subarray(0, -64) }, 8, ': the weights are cut short');
await refuses({ weights: Buffer.concat([weights, weights]) }, 9, 'their size is wrong');
await refuses({ weights: new ArrayBuffer(1000) }, 3, ': these are not weights');
await assert.rejects(Model.load('absent'), /absent\.wasm: there is no such file/);
await assert.rejects(Model.load(base, { targets: [] }), /lacks SIMD/);
assert.throws(() => model.embed({ data: new Uint8ClampedArray(4 * size), width: 2 * width, height: height / 2 }), RangeError);
assert.throws(() => model.embed(new Uint8Array(7)), /expected \d+ bytes of RGBA, found 7/);
assert.throws(() => model.embed(new Float32Array(7)), /expected \d+ floats, found 7/);
assert.throws(() => model.embed(bytes.subarray(0, 3 * size), { order: 'XYZ' }), /order: expected one of RGB, /);

// Weights that are part of the module, and a module that is compiled already.
const whole = new WebAssembly.Module(readFileSync(`${base}_whole.wasm`));
assert.deepEqual((await Model.load('absent', { module: whole, targets: ['wasm-simd128'] })).embed(bytes.subarray(0, 3 * size)),
    (await Model.load(base, { targets: ['wasm-simd128'] })).embed(bytes.subarray(0, 3 * size)));
let seen = 0;
await Model.load(base, { progress: (received, all) => { seen = received / all; } });
assert.equal(seen, 1);
console.log(worst);
