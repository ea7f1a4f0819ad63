// What the act classifier learns from and is measured on: { id, group, said, acts } with the best act first in `acts`.
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
      out.push({ id: `${prefix}${out.length}`, text: line.replace(/[[\]{}<>]/g, ''), group: `${prefix}${out.length}`, said, acts: [act] });
    }
  }
  return out;
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
      out.push({ id: `${id}#${s.index}`, group: id, said, acts: s.acts });
    }
  }
  return out;
}

/** Attributions of PolNeAR's training part read by hand for their act: the labels are here, the text is not. */
export function labelled() {
  const file = `${SHARED}data/polnear/train.jsonl`;
  if (!existsSync(file)) return [];
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.trim());
  const rows = readFileSync(fileURLToPath(new URL('./polnear.tsv', import.meta.url)), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return rows.map((row) => {
    const [article, index, acts] = row.split('\t');
    const { text, attributions } = JSON.parse(articles[article]);
    const a = attributions[index];
    const words = (ranges) => ranges.map(([x, y]) => text.slice(x, y)).join(' ');
    const content = words(a.content);
    const said = { source: words(a.source), cue: words(a.cue), content: bare(content), quotation: quotationOf(content), conditional: CONDITION.test(content) };
    return { id: `polnear${article}.${index}`, group: article, said, acts: acts.split(',') };
  });
}
