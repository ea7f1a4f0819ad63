import type { OnnxRuntime } from '../attribution/index.js';
import { OnrecordError } from '../record/index.js';

/** The environment variable that forces a backend: `native` or `wasm`. */
const CHOICE = 'ONRECORD_BACKEND';

/**
 * The ONNX runtime to use: the native one where it loads, else WebAssembly. The two give slightly different probabilities, so the same
 * record is promised for the same backend only.
 */
export async function onnxBackend(): Promise<OnnxRuntime> {
  const choice = process.env[CHOICE];
  if (choice !== 'wasm') {
    try {
      return (await import('onnxruntime-node')).default;
    } catch (cause) {
      if (choice === 'native') throw new OnrecordError('fault', 'onnxruntime-node cannot be loaded', `install it, or leave ${CHOICE} unset`, { cause });
    }
  }
  try {
    const web = await import('onnxruntime-web');
    web.env.wasm.numThreads = 1;
    web.env.logLevel = 'error';
    return web as unknown as OnnxRuntime;
  } catch (cause) {
    throw new OnrecordError('fault', 'no ONNX runtime can be loaded', 'install onnxruntime-web or onnxruntime-node', { cause });
  }
}
