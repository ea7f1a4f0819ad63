import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { CHECK_EXPORTERS, type CheckExporter, type ReportedText } from '../../src/export/index.js';
import type { Checked } from './checking.js';
import type { BroughtSource } from './sources.js';

export const REPORTS: readonly CheckExporter[] = CHECK_EXPORTERS;

/** What was found, as one file in a format of the core. */
export function reportOf({ draft, sources, result }: Checked, brought: readonly BroughtSource[], format: CheckExporter, time: string): string {
  const kindOf = (id: string): string => {
    const given = brought.find((b) => b.given.id === id)?.given;
    return given?.turns ? 'transcript' : given?.html === undefined ? 'text' : 'html';
  };
  const reported = sources.map((s): ReportedText => ({ ...textOf(s.id, s.text, kindOf(s.id)), ...(s.speakers ? { speakers: s.speakers } : {}) }));
  return format.write([{ draft: textOf('draft', draft, 'text'), sources: reported, result }], { time });
}

function textOf(id: string, text: string, kind: string): ReportedText {
  const lines = [0, ...[...text.matchAll(/\n/g)].map((m) => m.index + 1)];
  const at = (offset: number): { readonly line: number; readonly column: number } => {
    const line = lines.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - lines[line]! + 1 };
  };
  return { id, path: id, kind, text, sha256: bytesToHex(sha256(utf8ToBytes(text))), at };
}
