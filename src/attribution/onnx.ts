/** The little of onnxruntime that we use; onnxruntime-node and onnxruntime-web both have it. */
export interface OnnxRuntime {
  readonly InferenceSession: {
    create(model: Uint8Array, options?: object): Promise<Session>;
  };
  readonly Tensor: new (type: 'float32' | 'int32', data: Float32Array | Int32Array, dims: readonly number[]) => object;
}

interface Session {
  run(feeds: { readonly [name: string]: never }): Promise<{ readonly [name: string]: { readonly data: unknown } }>;
}

/** One input: a row vector of integers, a row vector of floats, or rows of `width` floats. */
type Input = Int32Array | Float32Array | { readonly data: Float32Array; readonly width: number };

/**
 * One ONNX graph, loaded. One thread a session: two were measured slower than one on windows of this size; parallel work is
 * done by one session a worker.
 */
export class OnnxSession {
  readonly #runtime: OnnxRuntime;
  readonly #session: Session;

  private constructor(runtime: OnnxRuntime, session: Session) {
    this.#runtime = runtime;
    this.#session = session;
  }

  static async open(runtime: OnnxRuntime, model: Uint8Array): Promise<OnnxSession> {
    const session = await runtime.InferenceSession.create(model, { intraOpNumThreads: 1, interOpNumThreads: 1, graphOptimizationLevel: 'all' });
    return new OnnxSession(runtime, session);
  }

  /** Runs the graph on a batch of one; every output comes back as its flat values. */
  async run(inputs: { readonly [name: string]: Input }): Promise<{ readonly [name: string]: Float32Array }> {
    const feeds = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, this.#tensor(value)]));
    const out = await this.#session.run(feeds as { [name: string]: never });
    return Object.fromEntries(Object.entries(out).map(([name, tensor]) => [name, tensor.data as Float32Array]));
  }

  #tensor(value: Input): object {
    const { Tensor } = this.#runtime;
    if (value instanceof Int32Array) return new Tensor('int32', value, [1, value.length]);
    if (value instanceof Float32Array) return new Tensor('float32', value, [1, value.length]);
    return new Tensor('float32', value.data, [1, value.data.length / value.width, value.width]);
  }
}
