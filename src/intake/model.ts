import { readFile } from 'node:fs/promises';
import { AttributionModel, type ModelFiles } from '../attribution/index.js';
import { OnrecordError } from '../record/index.js';
import { onnxBackend } from './backend.js';

const MODELS = new URL('../../models/', import.meta.url);

let loaded: Promise<AttributionModel> | undefined;

/**
 * The attribution model with the weights of this package, loaded once a process. Runs on onnxruntime-node where that could be installed
 * (four times as fast), else on onnxruntime-web's WebAssembly.
 *
 * @throws OnrecordError `fault` when the weights or both runtimes are missing
 */
export function packagedModel(): Promise<AttributionModel> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<AttributionModel> {
  const [runtime, files] = await Promise.all([onnxBackend(), weights()]);
  return AttributionModel.load(runtime, files);
}

async function weights(): Promise<ModelFiles> {
  try {
    const [encoder, roles, vocabulary] = await Promise.all([
      readFile(new URL('encoder.onnx', MODELS)),
      readFile(new URL('roles.onnx', MODELS)),
      readFile(new URL('vocab.txt', MODELS), 'utf8'),
    ]);
    return { encoder, roles, vocabulary };
  } catch (cause) {
    throw new OnrecordError('fault', `the model's weights are missing from ${MODELS.pathname}`, 'install the package again', { cause });
  }
}
