// Natural cases: the direct quotations that news articles give to the two candidates, against the transcripts. Prints counts, and all
// cases that touch a transcript, with verdict and edits, to a file for reading.
//   node evaluation/compare/natural.mjs OUT.txt
import { writeFileSync } from 'node:fs';
import { compare, lines, table } from './shared.mjs';

const out = process.argv[2];
if (!out) {
  console.error('usage: node natural.mjs OUT.txt    (the file holds text of others: keep it out of the repository)');
  process.exit(2);
}
const index = compare.indexSources(lines('transcripts/transcripts.jsonl').map(compare.fromTranscript));
const articles = ['train', 'dev'].flatMap((part) => lines(`polnear/${part}.jsonl`));
const candidate = /\b(?:Clinton|Trump)\b/;
const other = /(?:['’]s\s+\w|campaign|spokes|supporter|aide|adviser|manager|Jr|Bill|Chelsea|Melania|Ivanka|Eric|Tower|Foundation|University)/;
const name = (source) => (/Clinton/.test(source) ? 'Hillary Clinton' : 'Donald Trump');
const counts = new Map();
const shown = [];
let all = 0;
for (const a of articles) {
  for (const at of a.attributions) {
    const source = at.source.map(([s, e]) => a.text.slice(s, e)).join(' ');
    // a pronoun is read as either candidate: the transcript says who it was
    const pronoun = /^(?:he|she)$/i.test(source);
    if (!pronoun && (!candidate.test(source) || other.test(source))) continue;
    for (const [s, e] of at.content) {
      const piece = a.text.slice(s, e);
      for (const q of compare.findQuotations(piece)) {
        const span = { start: s + q.span.start, end: s + q.span.end };
        const result = compare.checkQuotes({ text: a.text, published: a.date, quotations: [{ span, ...(pronoun ? {} : { speaker: name(source) }) }] }, index)
          .quotations[0];
        all++;
        counts.set(result.verdict, (counts.get(result.verdict) ?? 0) + 1);
        if (result.verdict === 'not-found' || result.verdict === 'too-short') continue;
        if (pronoun && result.verdict === 'verbatim' && result.span.text.split(/\s+/).length < 6) continue;
        shown.push({ a, source, result });
      }
    }
  }
}
shown.sort((x, y) => (x.result.verdict < y.result.verdict ? -1 : 1));
const text = shown.map(({ a, source, result: r }, i) => {
  const m = r.matches.map(
    (m) =>
      `  in ${m.source} (${m.speaker}): ${m.spans.map((s) => s.text).join(' || ')}\n     edits: ${m.edits.map((e) => `${e.kind}${e.marked ? `/${e.marked}` : ''} «${e.draft?.text ?? ''}» <- «${e.source?.text ?? ''}» ${e.touches}`).join('; ')}`,
  );
  return `${i + 1}. ${r.verdict} ${r.severity}${r.context ? ` context ${r.context}` : ''}: ${r.reason} [${r.tiers}]\n  ${source} (${a.id}): ${r.span.text}\n${m.join('\n')}`;
});
writeFileSync(out, `${text.join('\n\n')}\n`);
table(
  ['verdict', 'quotations'],
  [...counts].sort((a, b) => b[1] - a[1]),
);
console.log(`${all} quotations, ${shown.length} that touch a transcript: read them in ${out}`);
