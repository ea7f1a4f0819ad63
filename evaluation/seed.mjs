// The first real input against its hand annotation: blocks, statements, speakers, acts, damage. `score(record, gold)` -> figures and misses.

/** Content overlap from which a statement counts as found: shared characters / all characters. */
const FOUND = 0.5;

const inter = (a, b) => a.reduce((n, x) => n + b.reduce((m, y) => m + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0), 0);
const size = (a) => a.reduce((n, x) => n + x.end - x.start, 0);
const jaccard = (a, b) => inter(a, b) / (size(a) + size(b) - inter(a, b));

export function score(record, gold) {
  const nameOf = new Map(record.speakers.map((s) => [s.id, s.kind === 'unnamed' ? null : s.name]));
  const rows = gold.statements
    .filter((g) => g.required)
    .map((g) => {
      const ranked = record.statements.map((s) => ({ s, j: jaccard(s.content, g.content) })).sort((x, y) => y.j - x.j);
      const best = ranked[0];
      const found = best !== undefined && best.j >= FOUND;
      const speaker = found && best.s.speaker !== null ? nameOf.get(best.s.speaker) : null;
      const right =
        found && (speaker === g.speaker || (g.alsoRight ?? []).includes(speaker) || (speaker !== null && g.speaker !== null && same(speaker, g.speaker)));
      return {
        id: g.id,
        overlap: best?.j ?? 0,
        found,
        speaker,
        wanted: g.speaker,
        right,
        act: found && g.acts.includes(best.s.act?.kind),
        actGiven: best?.s.act?.kind,
        conditions: `${best?.s.conditions.length ?? 0}/${g.conditions?.length ?? 0}`,
        nested: !g.nestedIn || (found && best.s.within !== undefined),
      };
    });
  const blocks = gold.blocks.map((b) =>
    record.article.blocks.some((x) => x.kind === b.kind && x.start === b.start && x.end === b.end && (x.credit?.text ?? null) === (b.credit?.text ?? null)),
  );
  const furniture = record.article.blocks
    .map((b, i) => [b.kind, i])
    .filter(([k]) => ['promo', 'related', 'bio', 'other'].includes(k))
    .map(([, i]) => i);
  return {
    rows,
    figures: {
      required: rows.length,
      found: rows.filter((r) => r.found).length,
      'speaker right': rows.filter((r) => r.right).length,
      'act accepted': rows.filter((r) => r.act).length,
      nested: rows.filter((r) => r.nested).length,
      'blocks right': `${blocks.filter(Boolean).length}/${gold.blocks.length}`,
      'statements from furniture': record.statements.filter((s) => furniture.includes(s.block)).length,
      statements: record.statements.length,
      damage: record.statements.flatMap((s) => s.damage.map((d) => `${s.id}: ${d.kind} "${d.span.text.slice(0, 40)}"`)),
    },
  };
}

const same = (a, b) => {
  const plain = (n) => n.toLowerCase().replace(/^the\s+/, '');
  return plain(a) === plain(b) || plain(a).endsWith(` ${plain(b)}`) || plain(b).endsWith(` ${plain(a)}`);
};
