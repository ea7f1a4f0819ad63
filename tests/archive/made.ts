import { assertRecord, type PageRecord, type Span, type Speaker, type Statement, spanOf } from '../../src/record/index.js';

/** What somebody says on a made page. */
export interface Said {
  readonly who: string | null;
  readonly words: string;
  readonly role?: string;
  readonly country?: string;
  readonly kind?: Speaker['kind'];
  /** The id of a table of speakers. */
  readonly registered?: string;
  readonly act?: NonNullable<Statement['act']>['kind'];
  readonly quotation?: Statement['quotation'];
  readonly negated?: boolean;
  /** The deed that the words commit to: a part of them. */
  readonly deed?: string;
  /** A part of the words. */
  readonly condition?: string;
  readonly by?: { readonly words: string; readonly to: string };
}

export interface Made {
  readonly id: string;
  readonly url?: string;
  readonly site?: string;
  readonly published?: string;
  readonly title?: string;
  readonly lead?: string;
  readonly says: readonly Said[];
}

/** A record of a page of invented people, as the engine would read it if it read everything right. */
export function made({ id, url, site, published, title = 'A page', lead = '', says }: Made): PageRecord {
  let text = `${title}\n${lead}`.trimEnd();
  const blocks: PageRecord['article']['blocks'] = [{ kind: 'title', start: 0, end: title.length }];
  if (lead) blocks.push({ kind: 'body', start: title.length + 1, end: text.length });
  const speakers = new Map<string, Speaker>();
  const places: { who: Span | null; cue: Span; words: Span; block: number; said: Said }[] = [];
  for (const said of says) {
    const start = text.length + 1;
    const who = said.who ?? 'Somebody';
    text += `\n${who} said: “${said.words}”`;
    const at = (offset: number, length: number) => ({ start: start + offset, end: start + offset + length });
    places.push({
      who: said.who === null ? null : spanOf(text, at(0, who.length)),
      cue: spanOf(text, at(who.length + 1, 4)),
      words: spanOf(text, at(who.length + 8, said.words.length)),
      block: blocks.push({ kind: 'body', start, end: text.length }) - 1,
      said,
    });
  }
  const statements = places.map(({ who, cue, words, block, said }, i) => statementOf(text, i, { who, cue, words, block, said }, speakers));
  const article = {
    id,
    ...(url ? { url } : {}),
    ...(site ? { site } : {}),
    ...(published ? { published } : {}),
    title,
    byline: [],
    language: 'en',
    text,
    blocks,
  };
  return assertRecord({ onrecord: '1', offsets: 'utf16', article, speakers: [...speakers.values()], statements, warnings: [] });
}

interface Place {
  readonly who: Span | null;
  readonly cue: Span;
  readonly words: Span;
  readonly block: number;
  readonly said: Said;
}

function statementOf(text: string, i: number, { who, cue, words, block, said }: Place, speakers: Map<string, Speaker>): Statement {
  const inWords = (part: string): Span => {
    const start = words.start + words.text.indexOf(part);
    return spanOf(text, { start, end: start + part.length });
  };
  if (who) {
    const { role, country, kind = 'person', registered } = said;
    const known = speakers.get(who.text);
    speakers.set(who.text, {
      id: known?.id ?? registered ?? `p${speakers.size + 1}`,
      name: who.text,
      kind,
      ...(role ? { role } : {}),
      ...(country ? { country } : {}),
      ...(registered ? { registered: { name: who.text } } : {}),
      mentions: [...(known?.mentions ?? []), who],
    });
  }
  return {
    id: `s${i + 1}`,
    block,
    source: who ? [who] : [],
    cue: [cue],
    content: [words],
    quotation: said.quotation ?? 'direct',
    report: 'speech',
    speaker: who ? speakers.get(who.text)!.id : null,
    via: [],
    act: { kind: said.act ?? 'assert', confidence: 0.9 },
    negated: said.negated ?? false,
    ...(said.deed && who ? { commitment: { who, what: inWords(said.deed) } } : {}),
    conditions: said.condition ? [{ span: inWords(said.condition), marker: inWords(said.condition.split(' ')[0]!), kind: 'if' }] : [],
    quantities: [],
    times: said.by ? [{ span: inWords(said.by.words), from: null, to: said.by.to, of: 'content' }] : [],
    damage: [],
    confidence: 0.9,
  };
}
