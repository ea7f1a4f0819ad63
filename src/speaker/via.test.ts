import { describe, expect, it } from 'vitest';
import type { Attribution } from '../attribution/index.js';
import type { Article } from '../record/index.js';
import { resolveSpeakers } from './index.js';

/** One attribution, `[source] {cue} <content>`: its speaker, and who passed it on. */
function chainOf(line: string): (string | null)[] {
  const ranges: Record<string, { start: number; end: number }[]> = { '[': [], '{': [], '<': [] };
  let text = '';
  let open = { kind: '[', start: 0 };
  for (const c of line) {
    if ('[{<'.includes(c)) open = { kind: c, start: text.length };
    else if (']}>'.includes(c)) ranges[open.kind]!.push({ start: open.start, end: text.length });
    else text += c;
  }
  const article: Article = { id: 't', byline: [], language: 'en', text, blocks: [{ kind: 'body', start: 0, end: text.length }] };
  const attribution: Attribution = {
    basis: 'model',
    source: ranges['[']!,
    cue: ranges['{']!,
    content: ranges['<']!,
    quotation: 'indirect',
    unbalanced: [],
    sure: { cue: 1, source: 1, content: 1 },
  };
  const { speakers, byAttribution } = resolveSpeakers(article, [attribution]);
  const nameOf = (id: string) => speakers.find((s) => s.id === id)!.name;
  const { speaker, via } = byAttribution[0]!;
  return [speaker && nameOf(speaker), ...via.map(nameOf)];
}

describe('who passed it on', () => {
  it.each<[string, ...(string | null)[]]>([
    ['[Tom Hale] {told} Radio Velm <that it was late>.', 'Tom Hale', 'Radio Velm'],
    ['[Tom Hale] {told} the broadcaster QTV <that it was late>.', 'Tom Hale', 'QTV'],
    ['[Tom Hale] {told} the ORIO news agency <that it was late>.', 'Tom Hale', 'ORIO news agency'],
    ['[Tom Hale] {was quoted as saying} by the Zarya state news agency <that it was late>.', 'Tom Hale', 'Zarya state news agency'],
    ['[Tom Hale] {told} reporters <that it was late>.', 'Tom Hale'],
    ['[Tom Hale] {told} the Velm council <that it was late>.', 'Tom Hale'],
    ['[Tom Hale] {told} Ida Roe <that it was late>.', 'Tom Hale'],
    ['In an interview with the Velm Gazette, [Tom Hale] {said} <it was late>.', 'Tom Hale', 'Velm Gazette'],
    ['In an interview with Ida Roe, [Tom Hale] {said} <it was late>.', 'Tom Hale'],
    ['In a letter published by Velmpress and translated by the Velm Gazette, [Tom Hale] {said} <it was late>.', 'Tom Hale', 'Velmpress', 'Velm Gazette'],
    ['[Tom Hale] {said} <the Velm Gazette had published by Friday>.', 'Tom Hale'],
    ['[Tom Hale] {was quoted as saying} by Velmpress <that it was late>.', 'Tom Hale', 'Velmpress'],
    ['<It was late>, [Velmpress] {reported}, citing Ida Roe.', 'Ida Roe', 'Velmpress'],
    ['<It was late>, [Velmpress] {reported}, citing two officials.', 'two officials', 'Velmpress'],
    ['<It was late>, [Velmpress] {reported}, citing a study.', 'Velmpress'],
    ['<It was late>, [Tom Hale] {said}, citing Ida Roe.', 'Tom Hale'],
    ['[Velmpress] {quoted} <Ida Roe as saying that it was late>.', 'Ida Roe', 'Velmpress'],
    ['The daily Velm Gazette {quoted} [Ida Roe] as saying <that it was late>.', 'Ida Roe', 'Velm Gazette'],
    ['The Velm Gazette has {cited} [an internal notice] saying <that it was late>.', 'an internal notice', 'Velm Gazette'],
    ['[Tom Hale] {said} on social media <that it was late>.', 'Tom Hale'],
  ])('%s', (line, ...chain) => expect(chainOf(line)).toEqual(chain));
});
