// Pages about invented people, written by a seeded program: who is who is known. 60 people, of whom 12 pairs share a surname and 5 pairs a
// full name; a page names each by title, role, given name, initial, nickname or another spelling, as pages do.
import { chance } from '../compare/shared.mjs';

const GIVEN = {
  m: 'Anton Piers Luc Oskar Ruben Stefan Felix Marius Jonas Emil Viktor Hugo Matthew Robert William Daniel Thomas Edward'.split(' '),
  f: 'Ilse Greta Clara Nadia Vera Marta Judith Helena Ingrid Sofia Paula Lena Katherine Elizabeth Margaret Susan Rebecca Deborah'.split(' '),
};
const NICKNAMES = {
  Matthew: 'Matt',
  Robert: 'Bob',
  William: 'Bill',
  Daniel: 'Dan',
  Thomas: 'Tom',
  Edward: 'Ted',
  Katherine: 'Kate',
  Elizabeth: 'Liz',
  Margaret: 'Maggie',
  Susan: 'Sue',
  Rebecca: 'Becky',
  Deborah: 'Debbie',
};
const SURNAMES =
  'Marren Renkel Dovrey Haskett Ollander Prysk Tamsin Verrault Quillan Bostwick Carrow Ellery Fennimore Gadsby Hollis Ibarren Jessop Kettler Lindqvist Mabry Norcott Orsay Pellew Rudkin Sallow Thackray Umberson Vostrey Wexcombe Yarrow Zelmer Ashgrove Brackley Coldham Dunmore Eastrop Farlow Grenfell Hartwick Inskip Jorvik Kelloway Lanyon Zhukovsky Müllerin'.split(
    ' ',
  );
const SPELLINGS = { Zhukovsky: ['Zhukovskiy', 'Zhukovskyy'], Müllerin: ['Mullerin'], Lindqvist: ['Lindquist'] };
const PLACES = 'Averna Kelso Norham Tarbay Wickmoor Osterly Dunfell Marrowby Penhallow Stavely'.split(' ');
/** Field by field: the ways in which one role is told, at one place. The last are what came of it later. */
const ROLES = [
  (p) => [`mayor of ${p}`, `${p} mayor`, 'mayor', `former mayor of ${p}`],
  (p) => [`${p} police chief`, `chief of police in ${p}`, `${p} police superintendent`, 'police superintendent'],
  (p) => [`coach of ${p} Rovers`, `${p} Rovers coach`, 'coach', `former ${p} Rovers midfielder`],
  (p) => [`professor of hydrology at ${p} University`, `hydrologist at ${p} University`, 'professor', `${p} University researcher`],
  (p) => [`chief executive of ${p} Shipping`, `${p} Shipping chief executive`, 'chief executive', `${p} Shipping chief`],
  (p) => [`senator for ${p}`, `${p} senator`, 'senator', `lawmaker from ${p}`],
  (p) => [`lawyer for the ${p} miners`, `attorney for the ${p} miners`, 'lawyer', `${p} lawyer`],
  (p) => [`director of the ${p} Theatre`, `${p} Theatre director`, 'theatre director', `director at the ${p} Theatre`],
  (p) => [`surgeon at ${p} Hospital`, `${p} Hospital surgeon`, 'surgeon', `doctor at ${p} Hospital`],
  (p) => [`bishop of ${p}`, `${p} bishop`, 'bishop', `former bishop of ${p}`],
];
const CLAIMS = [
  'the bridge will be closed until the spring',
  'the budget has to be voted on again',
  'nobody was told about the second report',
  'the new harbour wall is safe',
  'more staff will be hired before the winter',
  'the figures were wrong from the start',
  'the old agreement still holds',
  'there is no money left for the museum',
];

/** The people: `id`, given name, surname, role texts, pronoun. */
export function people(random) {
  const surnames = random.shuffle(SURNAMES);
  const out = [];
  const person = (surname, given, sex, role, place) =>
    out.push({ id: out.length, given, surname, sex, middle: random.pick('ABDEHJKLMR'.split('')), roles: ROLES[role](place) });
  const sexOf = () => random.pick(['m', 'f']);
  let role = 0;
  const nextRole = () => role++ % ROLES.length;
  // five pairs with one full name: three in different fields, two in one field at different places
  for (let i = 0; i < 5; i++) {
    const surname = surnames.pop();
    const sex = sexOf();
    const given = random.pick(GIVEN[sex]);
    const first = nextRole();
    person(surname, given, sex, first, PLACES[i]);
    person(surname, given, sex, i < 3 ? (first + 3) % ROLES.length : first, PLACES[i + 5]);
  }
  // twelve pairs with one surname
  for (let i = 0; i < 12; i++) {
    const surname = surnames.pop();
    const [a, b] = random.shuffle(GIVEN[random.pick(['m', 'f'])]).slice(0, 2);
    const sex = GIVEN.m.includes(a) ? 'm' : 'f';
    person(surname, a, sex, nextRole(), random.pick(PLACES));
    person(surname, b, sex, nextRole(), random.pick(PLACES));
  }
  while (out.length < 60) {
    const sex = sexOf();
    person(surnames.pop(), random.pick(GIVEN[sex]), sex, nextRole(), random.pick(PLACES));
  }
  return out;
}

/** How a page brings a person in. */
function introduced(p, random) {
  const surname = p.surname in SPELLINGS && random.next() < 0.4 ? random.pick(SPELLINGS[p.surname]) : p.surname;
  const r = random.next();
  const given = r < 0.1 && p.given in NICKNAMES ? NICKNAMES[p.given] : r < 0.16 ? `${p.given[0]}.` : r < 0.22 ? `${p.given} ${p.middle}.` : p.given;
  const name = `${given} ${surname}`;
  const role = random.next() < 0.75 ? random.pick(p.roles.slice(0, 2)) : random.pick(p.roles);
  const form = random.next();
  const told =
    form < 0.55 ? `${name}, the ${role},` : form < 0.85 ? `${role[0].toUpperCase()}${role.slice(1)} ${name}` : form < 0.93 ? `${name}, a ${role},` : name;
  return {
    told: /^(?:mayor|chief|coach|professor|senator|lawyer|director|surgeon|bishop|chief executive|doctor|lawmaker|attorney|hydrologist) (?:of|for|at|in|from) /i.test(
      told,
    )
      ? `${name}, the ${role},`
      : told,
    name,
    surname,
  };
}

/** Pages `{ id, published, text, people: [{ person, start, end }] }`: where each person is named first. */
export function pages(n, seed = 1) {
  const random = chance(seed);
  const pool = people(random);
  return Array.from({ length: n }, (_, i) => {
    const cast = [];
    while (cast.length < random.between(2, 4)) {
      const p = random.pick(pool);
      if (!cast.some((c) => c.surname === p.surname)) cast.push(p);
    }
    let text = `${random.pick(['Council', 'Harbour', 'Budget', 'Report'])} meeting ends without a vote\n\n`;
    const named = [];
    for (const p of cast) {
      const { told, name, surname } = introduced(p, random);
      const start = text.length + told.indexOf(name);
      named.push({ person: p.id, start, end: start + name.length });
      text += `${told} said that ${random.pick(CLAIMS)}.`;
      if (random.next() < 0.6) text += ` “${random.pick(CLAIMS).replace(/^./, (c) => c.toUpperCase())},” ${surname} said.`;
      text += '\n\n';
    }
    const day = new Date(Date.UTC(2026, 0, 1 + (i % 200))).toISOString().slice(0, 10);
    return { id: `page${i}`, published: day, text, people: named };
  });
}
