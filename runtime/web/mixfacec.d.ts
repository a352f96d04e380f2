/** Targets of mixfacec that this engine runs, the fastest first. */
export type Target = 'wasm-relaxed' | 'wasm-simd128';
export function targets(): Target[];

/** What the bytes of a pixel are. */
export type Order = 'RGB' | 'BGR' | 'RGBA' | 'BGRA' | 'GRAY';

export interface Info {
  readonly name: string;
  readonly channels: number;
  readonly height: number;
  readonly width: number;
  /** How many numbers an embedding has. */
  readonly embedding: number;
  readonly arenaBytes: number;
  readonly weightsBytes: number;
  /** Of the planes of a Float32Array. */
  readonly planeOrder: Order;
  /** Of each plane: input = (byte - mean) * scale. */
  readonly mean: readonly number[];
  readonly scale: readonly number[];
  readonly modelId: string;
  readonly layoutId: string;
  readonly target: string;
  readonly compiler: string;
}

export interface LoadOptions {
  /** Where the weights are, or their bytes; default BASE.weights, unless the module holds them. */
  weights?: string | ArrayBuffer | ArrayBufferView;
  /** The module, instead of BASE_wasm_relaxed.wasm or BASE.wasm. */
  module?: WebAssembly.Module | BufferSource;
  /** Which targets to try, instead of targets(): `['wasm-simd128']` saves a request for the other. */
  targets?: Target[];
  /** Compute one embedding and compare it with the reference in the weights; default true. */
  selftest?: boolean;
  /** Called while the weights arrive. */
  progress?: (received: number, total: number) => void;
  signal?: AbortSignal;
  /** Instead of the global one: to add headers, or a cache. */
  fetch?: typeof fetch;
}

/** In a worker there is no signal, no fetch, and the module is found by its name or compiled. */
export interface WorkerOptions extends Omit<LoadOptions, 'signal' | 'fetch'> {
  worker: true;
}

/** A picture as a canvas gives it. */
export interface Picture {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

export type Image = Picture | Uint8Array | Uint8ClampedArray | Float32Array;

export interface EmbedOptions {
  /** Of bytes; default by their number: RGBA, RGB or GRAY. */
  order?: Order;
  /** Where the embedding goes; default a new array. */
  into?: Float32Array;
}

/** A call that a model refuses. */
export class ModelError extends Error {
  constructor(status: number, text: string);
  /** What the C function returned, see enum NAME_status of the header. */
  readonly status: number;
}

/** A model in this thread. It is one call at a time; load another one for each worker. */
export class Model {
  private constructor();
  static load(base: string, options: WorkerOptions): Promise<WorkerModel>;
  static load(base: string, options?: LoadOptions & { worker?: false }): Promise<Model>;
  readonly info: Info;
  /** Milliseconds that the last call of embed() took. */
  readonly milliseconds: number;
  /** The embedding of one aligned face, not normalised. */
  embed(image: Image, options?: EmbedOptions): Float32Array;
  free(): void;
}

/** A model in a worker of its own. */
export class WorkerModel {
  private constructor();
  readonly info: Info;
  readonly milliseconds: number;
  embed(image: Image, options?: Pick<EmbedOptions, 'order'>): Promise<Float32Array>;
  free(): void;
}

/** The cosine of two embeddings, from -1 to 1. */
export function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number;
