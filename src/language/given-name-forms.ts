/** Short forms of given names, a name a row; a form may be short for several ("Sandy"). Forms that two spellings of one name share make these one. */
const ROWS = `
abigail abby
alexander alex sandy sasha
alexandra alex sandy sasha
andrew andy drew
anthony tony
benjamin ben
bernard bernie
charles charlie chuck
christopher chris
daniel dan danny
david dave
deborah debbie
donald don
edward ed eddie ted
elizabeth liz beth betty
gerald jerry gerry
gregory greg
henry harry hank
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
john jack johnny
joseph joe joey
katherine kate kathy katie
kenneth ken
lawrence larry
margaret meg maggie peggy
matthew matt
michael mike mick mickey
nicholas nick
patrick pat paddy
peter pete
raymond ray
rebecca becky
richard dick rick ricky
robert bob bobby rob robbie
ronald ron
samuel sam
stephen steven steve stevie
susan sue
thomas tom tommy
timothy tim
william bill billy will
`;

const NAMES: ReadonlyMap<string, readonly string[]> = byForm(
  ROWS.trim()
    .split('\n')
    .map((row) => row.split(' ')),
);

function byForm(rows: readonly (readonly string[])[]): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const row of rows) for (const form of row) out.set(form, [...(out.get(form) ?? []), row[0]!]);
  return out;
}

/** The given names that a word may stand for, itself first: "bill" gives "bill" and "william". In and out in lower case. */
export const givenNamesOf = (form: string): readonly string[] => [form, ...(NAMES.get(form) ?? [])];

/** May two given names be one: the same, or forms of one name ("Bill", "Will" and "William")? In lower case. */
export const sameGivenName = (a: string, b: string): boolean => givenNamesOf(a).some((name) => givenNamesOf(b).includes(name));
