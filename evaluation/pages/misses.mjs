// Why a labelled quotation counts as missed, wrong, unresolved, named though unnamed, or taken though no speech: for reading, never for the repository.
import { sameName } from '../../../shared/eval/score-interpretation.mjs';

const LETTER = /[\p{L}\p{N}]/u;
/** Characters of the page shown on either side. */
const AROUND = 200;

/** Letters and digits of a text, and where each stands. */
export function lettersOf(text) {
  const at = [];
  let s = '';
  for (let i = 0; i < text.length; i++)
    for (const c of text[i].normalize('NFKD').toLowerCase())
      if (LETTER.test(c)) {
        s += c;
        at.push(i);
      }
  return { s, at };
}

const sizeOf = ({ content }) => content.reduce((n, c) => n + c.end - c.start, 0);
const inside = ({ content }, { start, end }) => content.reduce((n, c) => n + Math.max(0, Math.min(c.end, end) - Math.max(c.start, start)), 0);

/** Statements that cover half of a range, the smallest first. */
const covering = (statements, range) => statements.filter((s) => inside(s, range) >= 0.5 * (range.end - range.start)).sort((a, b) => sizeOf(a) - sizeOf(b));

function verdictOf(label, names, found, range) {
  const right = (label.speakers ?? []).some((g) => names.some((n) => n !== null && sameName(g, n)));
  if (label.kind === 'notSpeech')
    return found.some((s) => s.quotation === 'direct' && s.content.every((c) => c.start >= range.start - 2 && c.end <= range.end + 2))
      ? 'no speech'
      : undefined;
  if (right) return undefined;
  if (label.kind === 'unnamed') return names[0] == null ? undefined : 'named though unnamed';
  if (found.length === 0) return 'missed';
  return names[0] === null ? 'unresolved' : 'wrong';
}

/** Where each labelled quotation of a body stands in the text that was read, undefined where it does not. */
export function rangesOnPage({ quotations }, body, text) {
  const page = lettersOf(text);
  let from = 0;
  return quotations.map(({ start, end }) => {
    const want = lettersOf(body.slice(start, end)).s;
    const ahead = page.s.indexOf(want, from);
    const place = ahead < 0 ? page.s.indexOf(want) : ahead;
    if (place < 0) return undefined;
    from = place + want.length;
    return { start: page.at[place], end: page.at[from - 1] + 1 };
  });
}

/** One text for each label that is not met. */
export function* explain(page, body, record) {
  if (!record?.article) return;
  const { article, speakers, statements } = record;
  const { id, quotations } = page;
  const nameOf = new Map(speakers.map((s) => [s.id, s.kind === 'unnamed' ? null : s.name]));
  const ranges = rangesOnPage(page, body, article.text);
  for (const [i, label] of quotations.entries()) {
    const range = ranges[i];
    if (!range) {
      yield `${id.slice(0, 16)} not in the text: ${body.slice(label.start, label.end)}\n`;
      continue;
    }
    const found = covering(statements, range);
    const names = found.map((s) => nameOf.get(s.speaker) ?? null);
    const verdict = verdictOf(label, names, found, range);
    if (!verdict) continue;
    const show = (a, b) => article.text.slice(Math.max(0, a), b).replace(/\s+/g, ' ');
    yield [
      `${id.slice(0, 16)} ${verdict}: ${names.map((n) => n ?? '-').join(', ') || '-'} for ${(label.speakers ?? ['nobody']).join(' or ')}`,
      `  …${show(range.start - AROUND, range.start)}⟦${show(range.start, range.end)}⟧${show(range.end, range.end + AROUND)}…`,
      ...found.map((s) => `  ${s.id} source [${s.source.map((x) => x.text).join('; ')}] cue [${s.cue.map((x) => x.text).join('; ')}] ${s.confidence}`),
      '',
    ].join('\n');
  }
}
