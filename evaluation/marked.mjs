// A sentence of a phrase table as the attribution that a perfect engine would hand on: `[source] {cue} <content>`.

const KINDS = { '[': 'source', '{': 'cue', '<': 'content' };

/**
 * @param row the sentence with its marks
 * @param published the day from which its times are counted
 */
export function markedAttribution(row, published) {
  const ranges = { source: [], cue: [], content: [] };
  let text = '';
  let open;
  for (const c of row) {
    if (KINDS[c]) open = { kind: KINDS[c], start: text.length };
    else if (']}>'.includes(c)) ranges[open.kind].push({ start: open.start, end: text.length });
    else text += c;
  }
  const said = ranges.content.map((r) => text.slice(r.start, r.end)).join(' ');
  const quotation = /^“.*”$/.test(said) ? 'direct' : said.includes('“') ? 'mixed' : 'indirect';
  return {
    article: { id: 'row', byline: [], language: 'en', published, text, blocks: [{ kind: 'body', start: 0, end: text.length }] },
    attribution: { basis: 'model', ...ranges, quotation, unbalanced: [], sure: { cue: 1, source: 1, content: 1 } },
  };
}
