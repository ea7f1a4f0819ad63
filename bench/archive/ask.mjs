// What an archive of made pages answers, how quickly and how rightly: a line of JSON.
//   node bench/archive/ask.mjs PLACE PAGES
import { openArchive, variantsOf } from '../../dist/archive/index.js';
import { isContentWord } from '../../dist/language/index.js';
import { below, chance } from './chance.mjs';
import { CHAIN } from './made.mjs';
import { pagesOf } from './pages.mjs';
import { person } from './people.mjs';

const [place, size] = [process.argv[2], Number(process.argv[3])];
/** Searches of each kind. */
const SEARCHES = 200;
const WARM = 20;

const page = pagesOf(CHAIN());
const archive = await openArchive(place, { readOnly: true });
const out = { search: {}, families: {} };

/** Words of some statement, so that there is something to find. */
function wordsFrom(random) {
  const { record } = page(below(random, size));
  const statement = record.statements[below(random, record.statements.length)];
  const all = statement.content[0].text.match(/[\p{L}\p{N}]+/gu).filter((w) => w.length > 1);
  // one search in ten has words of grammar
  const telling = random() < 0.1 ? all : all.filter((w) => isContentWord(w.toLowerCase()));
  const words = telling.length > 1 ? telling : all;
  return { words, all, statement, record };
}

const SEARCH = {
  phrase: (random) => {
    const { all } = wordsFrom(random);
    const at = below(random, Math.max(1, all.length - 2));
    return [`"${all.slice(at, at + 3).join(' ')}"`];
  },
  word: (random) => [wordsFrom(random).words.at(-1)],
  boolean: (random) => {
    const [a, b] = [wordsFrom(random).words, wordsFrom(random).words];
    return [`${a[0]} (${a.at(-1)} OR ${b.at(-1)}) -${b[0]}`];
  },
  filtered: (random) => {
    const { words, statement, record } = wordsFrom(random);
    const day = record.article.published.slice(0, 7);
    return [words[below(random, words.length)], { act: statement.act.kind, site: record.article.site, since: day, until: day }];
  },
  speaker: (random) => {
    const { words, record } = wordsFrom(random);
    return [words[below(random, words.length)], { speaker: record.speakers[0]?.name ?? 'Ilse' }];
  },
};

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];

/** Times in milliseconds; `cpu` is what this process itself worked, whatever else the machine does: with SQLite all of the search, with PostgreSQL our side. */
async function timed(times, work, warm = WARM) {
  const [took, worked] = [[], []];
  for (let i = -warm; i < times; i++) {
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    await work(i + warm);
    const { user, system } = process.cpuUsage(cpu);
    if (i < 0) continue;
    took.push(performance.now() - began);
    worked.push((user + system) / 1000);
  }
  for (const list of [took, worked]) list.sort((a, b) => a - b);
  return { p50: at(took, 0.5), p95: at(took, 0.95), most: took.at(-1), cpu50: at(worked, 0.5), cpu95: at(worked, 0.95) };
}

for (const [name, make] of Object.entries(SEARCH)) {
  let [found, worst, slow] = [0, 0, ''];
  const times = await timed(SEARCHES, async (i) => {
    const asked = make(chance(77, name.length, i));
    const began = performance.now();
    found += (await archive.search(...asked)).length > 0;
    if (performance.now() - began > worst) [worst, slow] = [performance.now() - began, JSON.stringify(asked)];
  });
  out.search[name] = { ...times, found: found / (SEARCHES + WARM), slow };
}

out.families.list = await timed(5, () => archive.families({ limit: 20 }));
out.families.one = await timed(50, async (i) => {
  const { record } = page(below(chance(78, i), size));
  return archive.family(`${record.article.id}#${record.statements[0].id}`);
});
out.counts = await timed(3, () => archive.counts());

/** Lines of a list, as the server asks for them where nobody says how many. */
const LISTED = 51;
const nameOf = (n) => `${person(n).given} ${person(n).surname}`;
/** The one who is heard most, and one who is heard rarely: of twenty thousand invented people. */
const [OFTEN, RARELY] = [nameOf(0), nameOf(300)];

/** Whatever else the server and the command line ask of an archive: how often it is asked here, and what is asked. */
const QUESTIONS = {
  'speakers, first of the list': [5, () => archive.speakers(undefined, { limit: LISTED })],
  'speakers, of a name': [20, (i) => archive.speakers(person(i).surname, { limit: LISTED })],
  'one speaker, heard most': [3, () => archive.speaker(OFTEN)],
  'one speaker, heard rarely': [20, () => archive.speaker(RARELY)],
  'ledger, first of the list': [3, () => archive.ledger({ limit: LISTED })],
  'ledger, heard most': [3, () => archive.ledger({ speaker: OFTEN, limit: LISTED })],
  'ledger, heard rarely': [5, () => archive.ledger({ speaker: RARELY, limit: LISTED })],
  'positions, heard most': [10, (i) => archive.positions(OFTEN, wordsFrom(chance(79, i)).words.at(-1))],
  'positions, a word of grammar': [3, () => archive.positions(RARELY, 'of')],
  'pages, first of the list': [5, () => archive.articles({ limit: LISTED })],
  'versions of a page': [20, (i) => archive.versions(page(below(chance(80, i), size)).record.article.url)],
  'versions of all pages': [3, () => archive.versions()],
  'copies of a page': [20, (i) => archive.copies(page(below(chance(81, i), size)).record.article.id)],
  'variants of watched words': [10, (i) => variantsOf(archive, wordsFrom(chance(82, i)).all.slice(0, 24).join(' '))],
};
out.asked = {};
for (const [name, [times, ask]] of Object.entries(QUESTIONS)) out.asked[name] = await timed(times, ask, 1);
Object.assign(out, await truth());
await archive.close();
console.log(JSON.stringify(out));

/** Pairs of statements that are one utterance: how many of those the archive joins are, and how many of those that are it joins. */
async function truth() {
  const family = new Map();
  const kinds = new Map();
  for (let n = 0; n < size; n++)
    for (const { id, family: of, kind } of page(n).truth) {
      family.set(`n${n}#${id}`, of);
      kinds.set(`n${n}#${id}`, kind);
    }
  const sizes = new Map();
  for (const f of family.values()) sizes.set(f, (sizes.get(f) ?? 0) + 1);
  const pairs = (n) => (n * (n - 1)) / 2;
  const wanted = [...sizes.values()].reduce((sum, n) => sum + pairs(n), 0);
  let [given, right] = [0, 0];
  const placed = new Map();
  const began = performance.now();
  const wrong = [];
  for (const { id, members } of await archive.families()) {
    const counts = new Map();
    for (const m of members) {
      const of = family.get(`${m.article}#${m.statement}`);
      counts.set(of, (counts.get(of) ?? 0) + 1);
      placed.set(`${m.article}#${m.statement}`, id);
    }
    given += pairs(members.length);
    for (const n of counts.values()) right += pairs(n);
    if (counts.size > 1 && wrong.length < 15) wrong.push(members.map((m) => `${m.speaker}: ${m.text}`).slice(0, 3));
  }
  const all = (performance.now() - began) / 1000;
  const byKind = {};
  for (const [statement, kind] of kinds) {
    if (kind === 'first') continue;
    const [, n] = /^n(\d+)/.exec(statement);
    const [p] = family.get(statement).split('/');
    if (p === n) continue;
    byKind[kind] ??= [0, 0];
    byKind[kind][1]++;
    byKind[kind][0] += placed.has(statement) ? 1 : 0;
  }
  if (process.env.WRONG) console.error(JSON.stringify(wrong, null, 1));
  return { truth: { wanted, given, right, precision: right / given, recall: right / wanted, byKind }, allFamilies: all };
}
