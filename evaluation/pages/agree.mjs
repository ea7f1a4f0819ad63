// How far two readers of the same pages agree, the second without sight of the first's labels:
//   node evaluation/pages/agree.mjs [--list]
// A mark of one is the other's where they share half of the characters of both. Kinds are compared over such marks, speakers over those that both
// call speech. --list adds every disagreement as page, offsets and what each of the two says.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sameName } from '../../../shared/eval/score-interpretation.mjs';
import { lines, percent, table } from '../shared.mjs';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const SECOND = 'second-reader.jsonl';
/** Judges statements, not marks. */
const CLAIMS = 'claims.jsonl';
const KINDS = ['speech', 'unnamed', 'notSpeech'];
/** The share of each of two marks that must lie in the other for them to be one mark. */
const SHARED_PART = 0.5;

const keyOf = ({ set, id }) => `${set} ${id}`;
const size = ({ start, end }) => end - start;
const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const oneMark = (a, b) => overlap(a, b) >= SHARED_PART * Math.max(size(a), size(b));

/** The marks of two readers of one page: pairs, and what only one of them has. */
function paired(first, second) {
  const left = [...second];
  const pairs = [];
  const firstOnly = [];
  for (const mark of first) {
    const at = left.findIndex((other) => oneMark(mark, other));
    if (at < 0) firstOnly.push(mark);
    else pairs.push([mark, left.splice(at, 1)[0]]);
  }
  return { pairs, firstOnly, secondOnly: left };
}

/** Cohen's kappa: agreement on the kind beyond what the two readers' shares of each kind would give by chance. */
function kappa(pairs) {
  const share = (test) => pairs.filter(test).length / pairs.length;
  const seen = share(([a, b]) => a.kind === b.kind);
  const chance = KINDS.reduce((sum, kind) => sum + share(([a]) => a.kind === kind) * share(([, b]) => b.kind === kind), 0);
  return chance === 1 ? 1 : (seen - chance) / (1 - chance);
}

const sameSpeaker = ([a, b]) => a.speakers.some((x) => b.speakers.some((y) => sameName(x, y)));
const said = ({ kind, speakers }) => [kind, ...(speakers ?? [])].join(', ');

const firstOf = new Map(
  readdirSync(HERE)
    .filter((name) => name.endsWith('.jsonl') && name !== SECOND && name !== CLAIMS)
    .flatMap((name) => lines(`${HERE}${name}`))
    .map((page) => [keyOf(page), page.quotations]),
);
const pages = lines(`${HERE}${SECOND}`).map((page) => {
  const first = firstOf.get(keyOf(page));
  if (first === undefined) throw new Error(`${SECOND}: no first reader has ${keyOf(page)}; label it in another file of ${HERE} or take it out`);
  return { id: page.id, ...paired(first, page.quotations) };
});

const pairs = pages.flatMap((page) => page.pairs);
const agreed = pairs.filter(([a, b]) => a.kind === b.kind);
const speech = agreed.filter(([a]) => a.kind === 'speech');
const counted = (part, whole) => `${part} of ${whole} (${percent(part / whole)} %)`;
const of = (test, whole) => counted(whole.filter(test).length, whole.length);
console.log(
  table(
    ['two readers', ''],
    [
      ['pages', pages.length],
      ['marks that both have', pairs.length],
      ['only the first, only the second', `${pages.flatMap((p) => p.firstOnly).length}, ${pages.flatMap((p) => p.secondOnly).length}`],
      ['same kind', counted(agreed.length, pairs.length)],
      ["Cohen's kappa of the kind", kappa(pairs).toFixed(2)],
      ['same speaker, where both say speech', of(sameSpeaker, speech)],
    ],
  ),
);

if (process.argv.includes('--list'))
  for (const { id, pairs: both, firstOnly, secondOnly } of pages) {
    const tell = (mark, text) => console.log(`${id.slice(0, 12)} ${mark.start}-${mark.end}: ${text}`);
    for (const pair of both)
      if (pair[0].kind !== pair[1].kind || (pair[0].kind === 'speech' && !sameSpeaker(pair))) tell(pair[0], `${said(pair[0])} | ${said(pair[1])}`);
    for (const mark of firstOnly) tell(mark, `${said(mark)} | not marked`);
    for (const mark of secondOnly) tell(mark, `not marked | ${said(mark)}`);
  }
