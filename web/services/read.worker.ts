import wasm from 'onnxruntime-web/ort-wasm-simd-threaded.wasm?url';
import * as ort from 'onnxruntime-web/wasm';
import encoder from '../../models/encoder.onnx?url';
import roles from '../../models/roles.onnx?url';
import vocabulary from '../../models/vocab.txt?url';
import { AttributionModel, type OnnxRuntime } from '../../src/attribution/index.js';
import { checkedTexts, checkWith } from '../../src/check.js';
import type { PageSource } from '../../src/page/index.js';
import { readWith } from '../../src/read.js';
import type { AttributedCheck, GivenText, Progress } from './services.js';
import { answerCalls } from './worker-calls.js';

type Tell = (progress: Progress) => void;

let loaded: Promise<AttributionModel> | undefined;

/** The model, fetched and opened once; a load that failed is tried again by the next call. */
function model(tell: Tell): Promise<AttributionModel> {
  loaded ??= load(tell).catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(tell: Tell): Promise<AttributionModel> {
  const parts = [encoder, roles, vocabulary].map((url) => new URL(url, self.location.href).href);
  const responses = await Promise.all(parts.map(responseOf));
  const total = responses.reduce((sum, r) => sum + Number(r.headers.get('content-length') ?? 0), 0);
  let had = 0;
  const count = (bytes: number): void => {
    had += bytes;
    tell({ doing: 'loading', ...(total > 0 ? { share: Math.min(1, had / total) } : {}) });
  };
  const [encoderBytes, rolesBytes, words] = await Promise.all(responses.map((r) => bytesOf(r, count)));
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmPaths = { wasm: new URL(wasm, self.location.href).href };
  ort.env.logLevel = 'error';
  return AttributionModel.load(ort as unknown as OnnxRuntime, { encoder: encoderBytes!, roles: rolesBytes!, vocabulary: new TextDecoder().decode(words!) });
}

async function responseOf(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the reading engine’s file ${url} cannot be had (${response.status})`);
  return response;
}

async function bytesOf(response: Response, count: (bytes: number) => void): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = response.body!.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    chunks.push(next.value);
    count(next.value.length);
  }
  const all = new Uint8Array(chunks.reduce((sum, c) => sum + c.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

answerCalls({
  read: async (page: PageSource, tell: Tell) => {
    const engine = await model(tell);
    tell({ doing: 'reading' });
    return readWith(engine, page);
  },
  check: async ({ draft, sources }: { draft: GivenText; sources: readonly GivenText[] }, tell: Tell): Promise<AttributedCheck> => {
    const engine = await model(tell);
    tell({ doing: 'reading' });
    const [checked] = await checkWith(engine, checkedTexts([draft], 'draft'), checkedTexts(sources, 'source'));
    return { result: checked!.result, warnings: checked!.warnings };
  },
});
