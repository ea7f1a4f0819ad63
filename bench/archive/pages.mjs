// Pages of news as records, made without the reader: some ten statements each, of which some are variants of a statement of an earlier page. A
// page depends on the seed and its number alone, so that any of a million is made without the others, and the truth is known.
import { below, chance, pick, weighted } from './chance.mjs';
import { person, somebody } from './people.mjs';
import { VARIANTS } from './variants.mjs';

/** Share of statements that are variants of an earlier page's, and of pages that carry another page's text. */
const [REPRINTED, COPIED] = [0.15, 0.02];
/** How far back a variant goes, in pages: most are of the same days. */
const NEAR = 3000;
/** Shorter ones are said by anybody: they are not reprinted. */
const LEAST = 8;
const STATEMENTS = { from: 6, to: 14 };
const PAGES_A_DAY = 280;
const FIRST_DAY = Date.UTC(2024, 0, 1);
const SITES = Array.from({ length: 40 }, (_, i) => `site${i}.example`);
const KINDS = [
  [0.3, 'verbatim'],
  [0.25, 'cut'],
  [0.1, 'elided'],
  [0.1, 'reordered'],
  [0.1, 'respelled'],
  [0.1, 'bracketed'],
  [0.05, 'reworded'],
];
const ACTS = ['assert', 'assert', 'assert', 'predict', 'warn', 'demand', 'request', 'pledge', 'deny', 'accuse', 'announce', 'refuse'];
const [PAGE, WORDS] = [1, 2];

/**
 * @param sentence gives a run of words, as `wordChain` does
 * @returns `page(n)`: `{ record, truth }`; `truth` has for each statement its id, the family it is of and the kind of variant
 */
export function pagesOf(sentence, seed = 8) {
  const isCopy = (n) => n > 100 && chance(seed, PAGE, n)() < COPIED;
  const length = (random) => Math.round(Math.min(60, Math.max(5, Math.exp(2.85 + 0.5 * (random() + random() + random() - 1.5) * 2))));

  function countOn(n) {
    const random = chance(seed, PAGE, n, 1);
    return STATEMENTS.from + below(random, STATEMENTS.to - STATEMENTS.from + 1);
  }

  /** Statement `j` of page `n`: an utterance of its own or a variant of an earlier one. */
  function utterance(n, j) {
    const random = chance(seed, WORDS, n, j);
    if (n > 0 && random() < REPRINTED) {
      const back = 1 + below(random, random() < 0.9 ? Math.min(n, NEAR) : n);
      const from = n - back;
      const of = isCopy(from) ? undefined : rootOf(from, below(random, countOn(from)));
      if (of && of.words.length >= LEAST) {
        const kind = weighted(random, KINDS);
        return { ...of, words: VARIANTS[kind](of.words, random), kind, hidden: random() < 0.2 };
      }
    }
    const words = sentence(random, length(random));
    const speaker = random() < 0.85 ? somebody(random) : null;
    return { family: `${n}/${j}`, words, kind: 'first', speaker, act: pick(random, ACTS), quotation: random() < 0.6 ? 'direct' : 'indirect', hidden: false };
  }

  function rootOf(n, j) {
    const found = utterance(n, j);
    if (found.kind === 'first') return found;
    const [page, at] = found.family.split('/').map(Number);
    return utterance(page, at);
  }

  return function page(n) {
    let from = n;
    while (isCopy(from)) from -= 1 + below(chance(seed, PAGE, from, 2), 100);
    const random = chance(seed, PAGE, from, 3);
    const writer = new Writer(`n${n}`);
    writer.block('title', sentence(random, 8).join(' '));
    const truth = [];
    for (let j = 0; j < countOn(from); j++) {
      const said = utterance(from, j);
      const skipped = from !== n && j === 2;
      const between = sentence(random, 12 + below(random, 16)).join(' ');
      if (!skipped && j % 2 === 0) writer.block('body', `${between}.`);
      const id = writer.statement(said, chance(seed, PAGE, from, 4, j));
      truth.push({ id, family: said.family, kind: from !== n && said.kind === 'first' ? 'copied' : said.kind });
    }
    return { record: writer.record({ site: pick(chance(seed, PAGE, n, 5), SITES), published: dateOf(n) }), truth };
  };
}

const dateOf = (n) => `${new Date(FIRST_DAY + Math.floor((n / PAGES_A_DAY) * 86_400_000)).toISOString().slice(0, 19)}Z`;

/** A record as it is written, block by block. */
class Writer {
  #text = '';
  #blocks = [];
  #statements = [];
  #speakers = new Map();

  constructor(id) {
    this.id = id;
  }

  block(kind, text) {
    const start = this.#text === '' ? 0 : this.#text.length + 1;
    this.#text += this.#text === '' ? text : `\n${text}`;
    return this.#blocks.push({ kind, start, end: this.#text.length }) - 1;
  }

  statement(said, random) {
    const words = said.words.join(' ');
    const who = said.speaker === null || said.hidden ? null : person(said.speaker);
    const known = who && this.#speakers.get(said.speaker);
    const name = who && (known ? who.surname : `${who.given} ${who.surname}`);
    const role = who && !known && random() < 0.7 ? pick(random, who.roles) : undefined;
    const source = name ?? 'Officials';
    const [open, close] = said.quotation === 'direct' ? ['“', '”'] : ['', ''];
    const head = role ? `${source}, the ${role}, said ` : `${source} said `;
    const block = this.block('body', `${head}${open}${words}${close}.`);
    const { start } = this.#blocks[block];
    const span = (at, text) => ({ start: start + at, end: start + at + text.length, text });
    const mention = span(0, source);
    if (who && !known)
      this.#speakers.set(said.speaker, {
        id: `p${this.#speakers.size + 1}`,
        name,
        kind: 'person',
        ...(role ? { role } : {}),
        ...(role && who.country ? { country: who.country } : {}),
        mentions: [],
      });
    const speaker = who && this.#speakers.get(said.speaker);
    speaker?.mentions.push(mention);
    const id = `s${this.#statements.length + 1}`;
    this.#statements.push({
      id,
      block,
      source: [mention],
      cue: [span(head.length - 5, 'said')],
      content: [span(head.length + open.length, words)],
      quotation: said.quotation,
      report: 'speech',
      speaker: speaker?.id ?? null,
      via: [],
      act: { kind: said.act, confidence: 0.8 },
      negated: false,
      conditions: [],
      quantities: [],
      times: [],
      damage: [],
      confidence: 0.8,
    });
    return id;
  }

  record({ site, published }) {
    const [title] = this.#blocks;
    const article = {
      id: this.id,
      url: `https://${site}/${this.id}`,
      title: this.#text.slice(title.start, title.end),
      byline: [],
      published,
      site,
      language: 'en',
      text: this.#text,
      blocks: this.#blocks,
    };
    return { onrecord: '1', offsets: 'utf16', article, speakers: [...this.#speakers.values()], statements: this.#statements, warnings: [] };
  }
}
