// Where the words of made pages come from.
import { fileURLToPath } from 'node:url';
import { wordChain } from './word-chain.mjs';

export const WORDS = fileURLToPath(new URL('../../../shared/data/polnear/train.jsonl', import.meta.url));
export const CHAIN = () => wordChain(WORDS);
