// Speakers across pages: 300 pages about 60 invented people, read by the engine and put into an archive; are two pages' speakers one person
// where they are, and two where they are not? Every pair of a person's appearances on two pages counts.
//   node evaluation/archive/speakers.mjs [--pages N] [--seed N] [--show]
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { percent, table } from '../compare/shared.mjs';
import { openArchive, read } from './built.mjs';
import { pages } from './people.mjs';

const flag = (name, otherwise) => (process.argv.includes(name) ? Number(process.argv[process.argv.indexOf(name) + 1]) : otherwise);
const made = pages(flag('--pages', 300), flag('--seed', 1));
const file = path.join(tmpdir(), `onrecord-speakers-${process.pid}`);
const archive = await openArchive(file);
const units = [];
let unread = 0;
for (const page of made) {
  const record = await read({ content: page.text, format: 'text', id: page.id, published: page.published });
  await archive.add(record);
  for (const { person, start, end } of page.people) {
    const voice = record.speakers.find((s) => s.mentions.some((m) => m.start < end && start < m.end));
    if (voice) units.push({ page: page.id, person, voice: voice.id, name: page.text.slice(start, end), role: voice.role });
    else unread++;
  }
}
const speakerOf = new Map();
for (const line of await archive.speakers(undefined, { limit: 10_000 })) {
  const { voices, maybe } = await archive.speaker(line.id);
  // what is kept as uncertain is said of nobody: each appearance stands alone
  for (const v of voices) speakerOf.set(`${v.article} ${v.speaker}`, maybe.length > 0 ? `${v.article} ${v.speaker}` : line.id);
}
await archive.close();
for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });

const counts = { same: 0, joined: 0, wrong: 0 };
const shown = [];
const alone = units.filter((u) => speakerOf.get(`${u.page} ${u.voice}`)?.includes(u.page)).length;
for (let i = 0; i < units.length; i++) {
  for (let k = i + 1; k < units.length; k++) {
    const [a, b] = [units[i], units[k]];
    if (a.page === b.page) continue;
    const [x, y] = [a, b].map((u) => speakerOf.get(`${u.page} ${u.voice}`));
    const together = x !== undefined && x === y;
    const same = a.person === b.person;
    if (same) counts.same++;
    if (same && together) counts.joined++;
    if (!same && together) counts.wrong++;
    if (same !== together) shown.push(`${same ? 'missed' : 'wrong '}  ${a.name} (${a.role}) → ${x}   |   ${b.name} (${b.role}) → ${y}`);
  }
}
if (process.argv.includes('--show')) console.log([...new Set(shown)].sort().join('\n'));
table(
  ['appearances', 'not read', 'kept as uncertain', 'pairs of one person', 'precision', 'recall'],
  [[units.length, unread, alone, counts.same, percent(counts.joined, counts.joined + counts.wrong), percent(counts.joined, counts.same)]],
);
