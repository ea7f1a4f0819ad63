const pairs = (list: string): ReadonlySet<string> => new Set(list.split(' ').flatMap((p) => [p, p.split(':').reverse().join(':')]));

/** Words that change when speech is told in the third person and the past (Quirk et al. 1985, 14.31 to 14.35). */
const SHIFTS = pairs(
  'i:he i:she i:they we:they my:his my:her my:their our:their me:him me:her us:them you:they your:their mine:his mine:hers ours:theirs myself:himself myself:herself you:him you:her you:me ' +
    "will:would will:'d can:could may:might shall:should must:had is:was 's:was am:was are:were do:did does:did has:had have:had this:that these:those here:there now:then today:yesterday tomorrow:next",
);
/** Words that reporting puts in or leaves out. */
const PUT_IN = new Set(['that', 'whether', 'if']);

/** Is an edit one that reporting itself brings: pronoun, tense of the auxiliary, "that"? */
export function isReportedShift(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return [...a, ...b].every((w) => PUT_IN.has(w));
  return a.length === b.length && a.every((w, i) => w === b[i] || SHIFTS.has(`${w}:${b[i]}`));
}
