// mixfacec.js - a face network of `mixfacec compile --emit=wasm`, in a page, a worker or node.
//
//     import { Model, cosine } from 'mixfacec';
//     const model = await Model.load('face');          // face.wasm, or better, and face.weights
//     const embedding = model.embed(imageData);        // Float32Array
//
// mixfacec.d.ts describes it. A model has memory for itself, its weights and one call; nothing but the
// results is allocated after load().
// SPDX-License-Identifier: 0BSD

const INTERFACE = 1; // the version of NAME_info that is read here
const ORDERS = { RGB: 0, BGR: 1, RGBA: 2, BGRA: 3, GRAY: 4 };
const ORDER_OF_DEPTH = { 1: 'GRAY', 3: 'RGB', 4: 'RGBA' };

/** A call that a model refuses; `status` is what its C function returned. */
export class ModelError extends Error {
  constructor(status, text) {
    super(text);
    this.name = 'ModelError';
    this.status = status;
  }
}

// ---- what this engine can do ----

const ZERO = [65, 0, 253, 15]; // i32.const 0, i8x16.splat

/** Would it compile a function that leaves a vector, with this body? */
function validates(...body) {
  const n = body.length;
  return WebAssembly.validate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123,
    3, 2, 1, 0, 10, n + 4, 1, n + 2, 0, ...body, 11]));
}

/** Which targets of mixfacec run here, the fastest first. */
export function targets() {
  const found = [];
  if (validates(...ZERO, ...ZERO, ...ZERO, 253, 133, 2)) found.push('wasm-relaxed'); // f32x4.relaxed_madd
  if (validates(...ZERO)) found.push('wasm-simd128');
  return found;
}

// ---- files ----

const isNode = typeof process === 'object' && Boolean(process.versions?.node);

function resolve(path) {
  const here = isNode ? `file://${process.cwd()}/` : globalThis.document?.baseURI ?? globalThis.location.href;
  return new URL(path, here);
}

/** A Response; null if there is no such file. */
async function open(url, options) {
  if (url.protocol !== 'file:') {
    const response = await (options.fetch ?? fetch)(url, { signal: options.signal });
    if (response.ok) return response;
    if (response.status === 404) return null;
    throw new Error(`${url}: HTTP status ${response.status}`);
  }
  const files = await import(/* webpackIgnore: true */ 'node:fs/promises');
  try {
    return new Response(await files.readFile(url));
  } catch (error) {
    if (error.code === 'ENOENT') return null;
    throw error;
  }
}

async function compile(response) {
  const type = response.headers.get('Content-Type') ?? '';
  if (type.startsWith('application/wasm')) return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** The best module that this engine runs and the server has: NAME_wasm_relaxed.wasm, NAME.wasm. */
async function findModule(base, options) {
  const can = options.targets ?? targets();
  if (!can.length) throw new Error('this browser lacks SIMD for WebAssembly, which the model needs');
  if (options.module instanceof WebAssembly.Module) return options.module;
  if (options.module) return WebAssembly.compile(options.module);
  for (const target of can) {
    const more = target === 'wasm-simd128' ? '' : `_${target.replace('-', '_')}`;
    const response = await open(resolve(`${base}${more}.wasm`), options);
    if (response) return compile(response);
  }
  throw new Error(`${resolve(`${base}.wasm`)}: there is no such file`);
}

// ---- a model ----

/** struct NAME_info of the header, see its comments there. */
function readInfo(memory, at) {
  const view = new DataView(memory, at), u32 = (offset) => view.getUint32(offset, true);
  const text = (offset, size) => {
    const bytes = new Uint8Array(memory, at + offset, size);
    return String.fromCharCode(...bytes.subarray(0, bytes.indexOf(0)));
  };
  const floats = (offset) => Array.from({ length: u32(8) }, (_, i) => view.getFloat32(offset + 4 * i, true));
  if (u32(4) !== INTERFACE) throw new Error(`the model has interface ${u32(4)}, this package reads ${INTERFACE}`);
  return Object.freeze({
    name: text(264, 48), channels: u32(8), height: u32(12), width: u32(16), embedding: u32(20),
    arenaBytes: Number(view.getBigUint64(32, true)), weightsBytes: Number(view.getBigUint64(56, true)),
    planeOrder: Object.keys(ORDERS)[u32(76)], mean: floats(88), scale: floats(104),
    modelId: text(120, 72), layoutId: text(192, 72), target: text(312, 96), compiler: text(408, 16),
  });
}

export class Model {
  #exports; #prefix; #check; #run; #runBytes; #at = {}; #bytes; #floats; #result;

  info;
  milliseconds = 0;

  /** Loads BASE.wasm, or a better one, and BASE.weights; `worker: true` gives a WorkerModel. */
  static async load(base, options = {}) {
    if (options.worker) return WorkerModel.load(base, options);
    const model = new Model(await WebAssembly.instantiate(await findModule(base, options)));
    await model.#loadWeights(options.weights ?? `${base}.weights`, options);
    if (options.selftest !== false) model.#expect(model.#function('selftest')(model.#at.weights, model.#at.arena));
    return model;
  }

  constructor(instance) {
    const exports = instance.exports, found = Object.keys(exports).find((name) => name.endsWith('_weights_check'));
    if (!found) throw new Error('this module is not a model of mixfacec');
    this.#exports = exports;
    this.#prefix = found.slice(0, -'weights_check'.length);
    for (const name of ['info', 'weights', 'arena', 'input', 'embedding'])
      this.#at[name] = exports[this.#prefix + name].value;
    const memory = exports.memory.buffer;
    this.info = readInfo(memory, this.#at.info);
    const { channels, height, width, embedding } = this.info;
    this.#bytes = new Uint8Array(memory, this.#at.input, 4 * channels * height * width);
    this.#floats = new Float32Array(memory, this.#at.input, channels * height * width);
    this.#result = new Float32Array(memory, this.#at.embedding, embedding);
    this.#check = this.#function('weights_check');
    this.#run = this.#function('run');
    this.#runBytes = this.#function('run_u8');
  }

  embed(image, { order, into } = {}) {
    const { weights, arena, input, embedding } = this.#at, start = performance.now();
    if (!this.#exports) throw new Error(`${this.info.name}: the model was freed`);
    if (image instanceof Float32Array) {
      this.#size(image.length, this.#floats.length, 'floats');
      this.#floats.set(image);
      this.#expect(this.#run(weights, arena, input, embedding));
    } else {
      const { width, height } = this.info, pixels = image.data ?? image;
      if (image.data && (image.width !== width || image.height !== height))
        throw new RangeError(`expected a picture of ${width} x ${height}, found ${image.width} x ${image.height}`);
      const name = order ?? ORDER_OF_DEPTH[pixels.length / (width * height)] ?? 'RGBA', depth = name === 'GRAY' ? 1 : name.length;
      if (!(name in ORDERS)) throw new RangeError(`order: expected one of ${Object.keys(ORDERS).join(', ')}, found ${name}`);
      this.#size(pixels.length, width * height * depth, `bytes of ${name}`);
      this.#bytes.set(pixels);
      this.#expect(this.#runBytes(weights, arena, input, width * depth, ORDERS[name], embedding));
    }
    this.milliseconds = performance.now() - start;
    if (!into) return this.#result.slice();
    into.set(this.#result);
    return into;
  }

  free() {
    this.#exports = this.#bytes = this.#floats = this.#result = this.#check = this.#run = this.#runBytes = null;
  }

  #function(name) {
    return this.#exports[this.#prefix + name];
  }

  #text(status) {
    const bytes = new Uint8Array(this.#exports.memory.buffer, this.#function('error_text')(status));
    return String.fromCharCode(...bytes.subarray(0, bytes.indexOf(0)));
  }

  #expect(status) {
    if (status) throw new ModelError(status, `${this.info.name}: ${this.#text(status)}`);
  }

  #size(found, expected, what) {
    if (found !== expected) throw new RangeError(`expected ${expected} ${what}, found ${found}`);
  }

  /** Into their place as they arrive. They may be part of the module, and are then complete. */
  async #loadWeights(weights, options) {
    const { weightsBytes } = this.info, at = this.#at.weights;
    if (!options.weights && !this.#check(at, weightsBytes)) return;
    const room = new Uint8Array(this.#exports.memory.buffer, at, weightsBytes);
    let size = 0;
    const take = (bytes) => {
      room.set(bytes.subarray(0, Math.max(0, weightsBytes - size)), Math.min(size, weightsBytes));
      size += bytes.length;
      options.progress?.(Math.min(size, weightsBytes), weightsBytes);
    };
    if (weights instanceof ArrayBuffer) {
      take(new Uint8Array(weights));
    } else if (ArrayBuffer.isView(weights)) {
      take(new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength));
    } else {
      const url = resolve(weights), response = await open(url, options);
      if (!response) throw new Error(`${url}: there is no such file`);
      for (const reader = response.body.getReader(); ;) {
        const { done, value } = await reader.read();
        if (done) break;
        take(value);
      }
    }
    this.#expect(this.#check(at, size));
  }
}

/** The same in a worker of its own: embed() returns a promise, the page stays responsive. */
export class WorkerModel {
  #worker; #waiting = new Map(); #next = 0;
  info;
  milliseconds = 0;

  static async load(base, { progress, ...options }) {
    const model = new WorkerModel(progress);
    const { weights } = options, absolute = (path) => (typeof path === 'string' ? resolve(path).href : path);
    model.info = await model.#ask({ load: absolute(base), options: { ...options, worker: false, weights: absolute(weights) } });
    return model;
  }

  constructor(progress) {
    this.#worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
    this.#worker.onmessage = ({ data }) => {
      if (data.progress) return progress?.(...data.progress);
      const { done, failed } = this.#waiting.get(data.id);
      this.#waiting.delete(data.id);
      if (data.error) return failed(data.status ? new ModelError(data.status, data.error) : new Error(data.error));
      this.milliseconds = data.milliseconds ?? 0;
      done(data.result);
    };
    this.#worker.onerror = (event) => this.#fail(new Error(event.message || 'the worker could not start'));
  }

  embed(image, options = {}) {
    const plain = image.data ? { data: image.data, width: image.width, height: image.height } : image;
    return this.#ask({ embed: plain, options: { order: options.order } });
  }

  free() {
    this.#worker.terminate();
    this.#fail(new Error(`${this.info?.name}: the model was freed`));
    this.#worker = null;
  }

  #ask(message) {
    if (!this.#worker) throw new Error(`${this.info?.name}: the model was freed`);
    const id = this.#next++;
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      this.#worker.postMessage({ ...message, id });
    });
  }

  #fail(error) {
    for (const { failed } of this.#waiting.values()) failed(error);
    this.#waiting.clear();
  }
}

/** The cosine of two embeddings: 1 for the same direction; 0 if one of them is all zeros. */
export function cosine(a, b) {
  let ab = 0, aa = 0, bb = 0;
  if (a.length !== b.length) throw new RangeError(`embeddings of ${a.length} and ${b.length} numbers`);
  for (let i = 0; i < a.length; i++) {
    ab += a[i] * b[i];
    aa += a[i] * a[i];
    bb += b[i] * b[i];
  }
  return aa * bb > 0 ? ab / Math.sqrt(aa * bb) : 0;
}
