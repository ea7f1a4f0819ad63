// What the act classifier learns from and is measured on: { id, group, said, acts, text, ranges } with the best act first in `acts`; `ranges` of source,
// cue and content in the text.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const HERE = fileURLToPath(new URL('.', import.meta.url));
const SENTENCES = /^(?:sentences|more-\d+)\.txt$/;
const CONDITION = /\b(?:if|unless|until|once|as long as|provided|as soon as|in return for|in exchange for)\b/i;

const quotationOf = (content) => {
  const marks = (content.match(/[“”"]/g) ?? []).length;
  if (marks === 0) return 'indirect';
  return /^[“"]/.test(content) && /[”"]$/.test(content) && marks === 2 ? 'direct' : 'mixed';
};
const rangesOf = ({ source, cue, content }) =>
  Object.fromEntries(Object.entries({ source, cue, content }).map(([part, ranges]) => [part, ranges.map(([start, end]) => ({ start, end }))]));
const bare = (content) => content.replace(/^["“‘\s]+|["”’\s]+$/g, '');

/** The project's own sentences: `[source] {cue} <content>` in any order, under a heading line for their act. */
export const ownSentences = () =>
  readdirSync(HERE)
    .filter((file) => SENTENCES.test(file))
    .sort()
    .flatMap((file) => sentencesOf(`${HERE}${file}`, file === 'sentences.txt' ? 'own' : `own-${file.slice(0, -'.txt'.length)}.`));

/** Labelled sentences of a file in that form; ids begin with `prefix`. */
export function sentencesOf(file, prefix) {
  let act = '';
  const out = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line.startsWith('# ')) act = line.slice(2).trim();
    else if (line.trim()) {
      const parts = (open, close) => [...line.matchAll(new RegExp(`\\${open}([^\\${close}]*)\\${close}`, 'g'))].map((m) => m[1]).join(' ');
      const content = parts('<', '>');
      const said = {
        source: parts('[', ']'),
        cue: parts('{', '}'),
        content: bare(content),
        quotation: quotationOf(content),
        conditional: CONDITION.test(content),
      };
      const id = `${prefix}${out.length}`;
      out.push({ id, group: id, said, acts: [act], text: line.replace(/[[\]{}<>]/g, ''), ranges: rangesOf(marksIn(line)) });
    }
  }
  return out;
}

/** Where the marked parts of a line stand once its marks are taken out. */
function marksIn(line) {
  const PARTS = { '[': 'source', '{': 'cue', '<': 'content' };
  const found = { source: [], cue: [], content: [] };
  let at = 0;
  let open;
  for (const c of line) {
    if (PARTS[c]) open = { part: PARTS[c], start: at };
    else if (']}>'.includes(c)) found[open.part].push([open.start, at]);
    else at += c.length;
  }
  return found;
}

/** Statements of the articles interpreted by hand; none where that data is not beside the repository. */
export function interpreted() {
  const file = `${SHARED}data/interpret/dev.jsonl`;
  if (!existsSync(file)) return [];
  const out = [];
  for (const line of readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.trim())) {
    const { id, text, statements } = JSON.parse(line);
    for (const s of statements) {
      if (s.report !== 'speech' || s.acts.length === 0) continue;
      const words = (ranges) => ranges.map(([a, b]) => text.slice(a, b)).join(' ');
      const content = words(s.content);
      const said = {
        source: words(s.source),
        cue: words(s.cue),
        content: bare(content),
        quotation: quotationOf(content),
        conditional: s.conditions.length > 0,
      };
      out.push({ id: `${id}#${s.index}`, group: id, said, acts: s.acts, text, ranges: rangesOf(s) });
    }
  }
  return out;
}

function saidOf(text, { source, cue, content }) {
  const words = (ranges) => ranges.map(([x, y]) => text.slice(x, y)).join(' ');
  const said = words(content);
  return { source: words(source), cue: words(cue), content: bare(said), quotation: quotationOf(said), conditional: CONDITION.test(said) };
}

const polnear = () => {
  const file = `${SHARED}data/polnear/train.jsonl`;
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((l) => l.trim())
    : [];
};

/** The cells of a table of labels, row by row, without its heading. */
const rowsOf = (file) =>
  readFileSync(`${HERE}${file}`, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t'));

/** Every attribution of PolNeAR's training part, without an act. */
export function unlabelled() {
  return polnear().flatMap((line, article) => {
    const { text, attributions } = JSON.parse(line);
    return attributions.map((a, index) => ({ id: `polnear${article}.${index}`, group: article, said: saidOf(text, a), text, ranges: rangesOf(a) }));
  });
}

/** Attributions of PolNeAR's training part read by hand for their act: the labels are here, the text is not. */
export function labelled() {
  const articles = polnear();
  if (articles.length === 0) return [];
  return rowsOf('polnear.tsv').map(([article, index, acts]) => {
    const { text, attributions } = JSON.parse(articles[article]);
    const a = attributions[index];
    return { id: `polnear${article}.${index}`, group: article, said: saidOf(text, a), acts: acts.split(','), text, ranges: rangesOf(a) };
  });
}

/** "3-9 14-20" as pairs of offsets. */
const pairsOf = (cell) => [...cell.matchAll(/(\d+)-(\d+)/g)].map(([, start, end]) => [Number(start), Number(end)]);

/**
 * Statements that the engine found on pages of other kinds of news, read by hand for their act: where each part stands in the page's
 * `articleBody`, in UTF-16 code units; the text is not here. Pages that are not beside the repository are left out.
 */
export function onPages() {
  const bodies = new Map();
  const bodyOf = (set, page) => {
    const file = `${SHARED}data/${set}/ground-truth.json`;
    if (!bodies.has(set)) bodies.set(set, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});
    return bodies.get(set)[page]?.articleBody;
  };
  return rowsOf('pages.tsv').flatMap(([set, page, source, cue, content, acts]) => {
    const text = bodyOf(set, page);
    if (text === undefined) return [];
    const parts = { source: pairsOf(source), cue: pairsOf(cue), content: pairsOf(content) };
    const group = `${set} ${page}`;
    return [{ id: `page ${group} ${content}`, group, said: saidOf(text, parts), acts: acts.split(','), text, ranges: rangesOf(parts) }];
  });
}
