// Seeded cases for the quote check: a sentence of a transcript, done to it what reporters, machines and mischief do. Each rule is
// written from the definition of its verdict, not from the checker.
import { chance, synonyms } from './shared.mjs';

const words = (s) => s.split(/\s+/).filter(Boolean);
const bare = (w) => w.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
const small = (w) => bare(w).toLowerCase().replace('’', "'");
/** Puts another word in a word's place, its punctuation kept. */
const swap = (w, other) => w.replace(bare(w), /^\p{Lu}/u.test(bare(w)) ? other[0].toUpperCase() + other.slice(1) : other);

const OPPOSITES = Object.fromEntries(
  'more:less less:more always:never never:always good:bad bad:good better:worse worse:better increase:decrease strong:weak weak:strong win:lose lose:win right:wrong wrong:right best:worst worst:best high:low higher:lower lower:higher support:oppose safe:dangerous start:stop rich:poor love:hate true:false easy:hard important:unimportant open:closed possible:impossible raise:lower everyone:nobody everybody:nobody before:after against:for old:new buy:sell happy:sad success:failure friends:enemies allies:enemies fair:unfair honest:dishonest legal:illegal all:none strength:weakness begin:end friend:enemy war:peace help:hurt create:destroy protect:endanger first:last biggest:smallest bigger:smaller longer:shorter early:late accept:reject agree:disagree allow:forbid'
    .split(' ')
    .map((p) => p.split(':')),
);
const AUXILIARIES = new Set('is are was were will would can could should must have has do does did am'.split(' '));
const MODAL_SWAPS = { will: 'might', would: 'will', can: 'must', could: 'would', should: 'could', must: 'may', might: 'will', may: 'must' };
const PRONOUNS = new Set('he she they it we him her them this that these those'.split(' '));
const UNIT_SWAPS = {
  percent: 'points',
  million: 'billion',
  billion: 'million',
  years: 'months',
  months: 'weeks',
  days: 'weeks',
  hours: 'days',
  dollars: 'euros',
  miles: 'kilometers',
  year: 'month',
  weeks: 'months',
};
const NAMES = ['Hargrove', 'Quillan', 'Ostrava', 'Benedikt', 'Talmadge', 'Corwen', 'Ysolde', 'Varga'];
const ELLIPSES = ['…', '...', ' … ', '. . .', ' ... ', ' […] ', ' [...] ', ' (...) '];

/** Sentences of the transcripts with who says them and where. */
export function sentencesOf(transcripts) {
  const out = [];
  for (const t of transcripts) {
    for (const [turn, { speaker, text }] of t.turns.entries()) {
      const parts = text.split(/(?<=[a-z”"’)][.!?]+)(?<!\b(?:Mr|Mrs|Ms|Dr|Sen|Gov|St|vs|[a-z]|[A-Z])\.)\s+(?=\p{Lu})|\n+/u);
      for (const [at, p] of parts.entries()) {
        const s = p.trim().replace(/\s+/g, ' ');
        if (!s || /["“”[\]()]/.test(s)) continue;
        out.push({ id: t.id, turn, at, speaker, text: s, words: words(s) });
      }
    }
  }
  return out;
}

/** One maker a kind: a sentence in, a case out, or undefined where the sentence does not lend itself to it. */
export function makers(all, random) {
  const inner = (n, margin = 2) => random.between(margin, n - margin - 1);
  const long = (s, n) => s.words.length >= n;
  const curl = (s) => s.replace(/'/g, '’');
  const straighten = (s) => s.replace(/[’‘]/g, "'").replace(/[—–]/g, '--');
  const vocabulary = all
    .flatMap((s) => s.words.map(bare))
    .filter(
      (w) => /^[a-z]{5,}$/.test(w) && !/^(?:cannot|without|nothing|never|nobody|neither|hardly|would|could|should|might|shall)$/.test(w) && !(w in UNIT_SWAPS),
    );
  const cut = (s, from, to) => s.words.slice(from, to).join(' ');
  const drop = (s, from, n) => [...s.words.slice(0, from), ...s.words.slice(from + n)];
  const replaceAt = (s, i, w) => s.words.map((x, k) => (k === i ? swap(x, w) : x)).join(' ');
  const indexes = (s, test) => s.words.map((w, i) => (test(small(w), i) ? i : -1)).filter((i) => i >= 0);
  const negated = (ws) => ws.some((w) => /n't$|^(?:not|no|never|nobody|nothing|none|neither|nor|without)$/.test(small(w)));
  return {
    'verbatim: whole sentence': (s) => long(s, 6) && { quote: s.text },
    'verbatim: other typography': (s) => long(s, 6) && { quote: random.next() < 0.5 ? straighten(s.text) : curl(s.text) },
    'verbatim: fragment': (s) => {
      if (!long(s, 12)) return undefined;
      const from = inner(s.words.length - 7, 0);
      return { quote: cut(s, from, from + random.between(6, s.words.length - from)).replace(/[.,;:]$/, '') };
    },
    'verbatim: new capital, comma at the end': (s) => {
      if (!long(s, 12)) return undefined;
      const q = cut(s, 3, s.words.length).replace(/[.,;:!?]+$/, ',');
      return { quote: q[0].toUpperCase() + q.slice(1) };
    },
    'verbatim: two sentences': (s, k) => {
      const next = all[k + 1];
      return (
        next &&
        next.id === s.id &&
        next.turn === s.turn &&
        next.at === s.at + 1 &&
        s.words.length + next.words.length > 8 && { quote: `${s.text} ${next.text}` }
      );
    },
    'elided: inside a sentence': (s) => {
      if (!long(s, 14)) return undefined;
      const from = random.between(4, s.words.length - 8);
      const n = random.between(2, Math.min(8, s.words.length - from - 4));
      if (n <= 3 && negated(s.words.slice(from, from + n))) return undefined;
      return { quote: `${cut(s, 0, from).replace(/[.,;:]$/, '')}${random.pick(ELLIPSES)}${cut(s, from + n, s.words.length)}` };
    },
    'elided: over sentences': (s, k) => {
      const later = all[k + random.between(2, 4)];
      if (!later || later.id !== s.id || later.turn !== s.turn || !long(s, 6) || !long(later, 6)) return undefined;
      return { quote: `${s.text.replace(/[.!?]$/, '')} ${random.pick(['...', '…', '[...]'])} ${later.text}` };
    },
    'bracketed: name for a pronoun': (s) => {
      const at = indexes(s, (w) => PRONOUNS.has(w));
      return (
        long(s, 9) && at.length > 0 && { quote: replaceAt(s, random.pick(at), `[${random.pick(['the senator', 'Hargrove', 'the company', 'his rival'])}]`) }
      );
    },
    'bracketed: word put in': (s) => {
      if (!long(s, 9)) return undefined;
      const at = inner(s.words.length);
      return {
        quote: [...s.words.slice(0, at), random.pick(['[former]', '[in Ohio]', '[so-called]', '[then]', '(the plan)']), ...s.words.slice(at)].join(' '),
      };
    },
    'bracketed: another form of the verb': (s) => {
      const at = indexes(s, (w, i) => i > 1 && /^[a-z]{4,}(?:ed|ing)$/.test(bare(s.words[i])) && !/thing$/.test(w));
      if (!long(s, 9) || at.length === 0) return undefined;
      const i = random.pick(at);
      return { quote: s.words.map((w, k) => (k === i ? `${bare(w).replace(/(?:ed|ing)$/, '')}[s]` : w)).join(' ') };
    },
    'trimmed: some words inside': (s) => {
      if (!long(s, 12)) return undefined;
      const n = random.between(1, 5);
      const from = random.between(3, s.words.length - n - 4);
      const gone = s.words.slice(from, from + n);
      if (negated(gone) || gone.some((w) => small(w) === small(s.words[from + n]) || small(w) === small(s.words[from - 1]))) return undefined;
      if (/\d/.test(gone.join(' '))) return undefined;
      return { quote: drop(s, from, n).join(' ') };
    },
    'trimmed: a whole sentence': (s, k) => {
      const [a, b] = [all[k + 1], all[k + 2]];
      if (
        !b ||
        b.turn !== s.turn ||
        b.id !== s.id ||
        b.at !== s.at + 2 ||
        s.words.length < 6 ||
        b.words.length < 6 ||
        a.words.length > 15 ||
        a.words.length < 3
      )
        return undefined;
      return { quote: `${s.text} ${b.text}` };
    },
    'altered: another word': (s) => {
      const at = indexes(
        s,
        (w, i) =>
          i > 0 &&
          /^[a-z]{5,}$/.test(bare(s.words[i])) &&
          !/^(?:never|nothing|without|neither|nobody)$/.test(w) &&
          !(w in UNIT_SWAPS) &&
          !AUXILIARIES.has(w) &&
          !(w in OPPOSITES) &&
          !(w in MODAL_SWAPS),
      );
      return long(s, 9) && at.length > 0 && { quote: replaceAt(s, random.pick(at), random.pick(vocabulary)), severity: 2 };
    },
    'altered: a near word': (s) => {
      const at = indexes(s, (w, i) => w in synonyms && w.length > 4 && w === bare(s.words[i]) && w !== 'nothing' && !(w in UNIT_SWAPS));
      return (
        long(s, 9) &&
        at.length > 0 &&
        ((i) => ({ quote: replaceAt(s, i, random.pick(synonyms[small(s.words[i])].split(' ').slice(1))), severity: 2 }))(random.pick(at))
      );
    },
    'altered: words put in': (s) => {
      if (!long(s, 9)) return undefined;
      const at = inner(s.words.length, 3);
      return {
        quote: [...s.words.slice(0, at), random.pick(['truly', 'very', 'shameful', 'so to speak', 'completely', 'dreadful']), ...s.words.slice(at)].join(' '),
        severity: 2,
      };
    },
    'altered: another number': (s) => {
      const at = indexes(s, (w) => /^\$?\d[\d,.]*%?$/.test(w));
      if (!long(s, 8) || at.length === 0) return undefined;
      const i = random.pick(at);
      return {
        quote: s.words.map((w, k) => (k === i ? w.replace(/\d/, (d) => String((Number(d) % 8) + 2 === Number(d) ? 1 : (Number(d) % 8) + 2)) : w)).join(' '),
        severity: 3,
      };
    },
    'altered: another name': (s) => {
      const at = indexes(s, (_w, i) => i > 1 && /^[A-Z][a-z]{3,}$/.test(bare(s.words[i])));
      return long(s, 9) && at.length > 0 && { quote: replaceAt(s, random.pick(at), random.pick(NAMES)), severity: 3 };
    },
    'altered: another modal': (s) => {
      const at = indexes(s, (w) => w in MODAL_SWAPS);
      return long(s, 8) && at.length > 0 && ((i) => ({ quote: replaceAt(s, i, MODAL_SWAPS[small(s.words[i])]), severity: 3 }))(random.pick(at));
    },
    'altered: another unit': (s) => {
      const at = indexes(s, (w) => w in UNIT_SWAPS);
      return long(s, 8) && at.length > 0 && ((i) => ({ quote: replaceAt(s, i, UNIT_SWAPS[small(s.words[i])]), severity: 3 }))(random.pick(at));
    },
    'altered: words in another place': (s) => {
      if (!long(s, 14)) return undefined;
      const body = s.words.map((w) => w.replace(/[.,;:!?]+$/, ''));
      const n = random.between(3, 4);
      const from = random.between(1, body.length - 2 * n - 2);
      const moved = body.slice(from, from + n);
      const rest = [...body.slice(0, from), ...body.slice(from + n)];
      const to = random.between(from + 3, rest.length - 1);
      return { quote: [...rest.slice(0, to), ...moved, ...rest.slice(to)].join(' '), severity: 2 };
    },
    'reversed: not put in': (s) => {
      const at = indexes(s, (w, i) => AUXILIARIES.has(w) && i < s.words.length - 2 && small(s.words[i + 1]) !== 'not');
      if (!long(s, 7) || at.length === 0) return undefined;
      const i = random.pick(at);
      return { quote: [...s.words.slice(0, i + 1), random.pick(['not', 'never']), ...s.words.slice(i + 1)].join(' ') };
    },
    'reversed: not taken out': (s) => {
      const at = indexes(
        s,
        (w, i) => i > 0 && i < s.words.length - 2 && (/^(?:not|never)$/.test(w) || (/n't$/.test(w) && !/^(?:won't|can't|ain't|shan't)$/.test(w))),
      );
      if (!long(s, 7) || at.length === 0) return undefined;
      const i = random.pick(at);
      const w = s.words[i];
      return { quote: (/n['’]t/.test(w) ? s.words.map((x, k) => (k === i ? x.replace(/n['’]t/, '') : x)) : drop(s, i, 1)).join(' ') };
    },
    'reversed: an opposite': (s) => {
      const at = indexes(s, (w) => Object.hasOwn(OPPOSITES, w));
      return long(s, 8) && at.length > 0 && ((i) => ({ quote: replaceAt(s, i, OPPOSITES[small(s.words[i])]) }))(random.pick(at));
    },
    'spliced: two places of one speaker': (s) => {
      const other = random.pick(all.filter((o) => o.speaker === s.speaker && (o.id !== s.id || Math.abs(o.turn - s.turn) > 3)));
      if (!other || !long(s, 10) || !long(other, 10)) return undefined;
      return {
        quote: `${cut(s, 0, random.between(6, s.words.length - 2)).replace(/[.,;:]$/, '')} ${cut(other, random.between(2, other.words.length - 6), other.words.length)}`,
      };
    },
    'spliced: two speakers': (s, k) => {
      const next = all.slice(k + 1, k + 8).find((o) => o.id === s.id && o.speaker !== s.speaker && o.words.length >= 7);
      return next && long(s, 7) && { quote: `${s.text.replace(/[.!?]+$/, ',')} ${next.text}` };
    },
    'misattributed: another name': (s) =>
      long(s, 8) && {
        quote: s.text,
        speaker: s.speaker === 'Hillary Clinton' ? 'Donald Trump' : random.pick(['Clinton', 'Hillary Clinton', 'Hillary Rodham Clinton']),
      },
    'paraphrased: other words in another order': (s) => {
      if (!long(s, 14)) return undefined;
      const body = s.words.map((w) => w.replace(/[.,;:!?]+$/, ''));
      const half = Math.floor(body.length / 2) + random.between(-1, 1);
      let changed = 0;
      const spun = [...body.slice(half), random.pick(['while', 'as', 'and']), ...body.slice(0, half)].flatMap((w) => {
        const plain = small(w);
        if (plain in synonyms && !(plain in OPPOSITES)) {
          changed++;
          return [swap(w, random.pick(synonyms[plain].split(' ').slice(1)))];
        }
        // words of grammar come and go when a sentence is put in other words
        if (/^(?:the|a|an)$/.test(plain)) return random.next() < 0.5 ? [] : [random.pick(['this', 'some'])];
        if (/^(?:and|that|so|very|really)$/.test(plain)) return [];
        return [w];
      });
      return changed >= 3 && { quote: spun.join(' ') };
    },
    'too-short: up to three words': (s) => {
      if (!long(s, 8)) return undefined;
      const from = inner(s.words.length - 3, 1);
      return { quote: cut(s, from, from + random.between(1, 3)) };
    },
  };
}

/** Makes `each` cases of every kind (fewer where the transcripts do not lend themselves to it), of the seed alone. */
export function makeCases(transcripts, hidden, each, seed) {
  const random = chance(seed);
  const all = sentencesOf(transcripts);
  const out = [];
  for (const [kind, make] of Object.entries(makers(all, random))) {
    let made = 0;
    for (const k of random.shuffle([...all.keys()])) {
      if (made >= each) break;
      const result = make(all[k], k);
      if (!result) continue;
      made++;
      out.push({ kind, expected: kind.split(':')[0], speaker: all[k].speaker, at: all[k].id, ...result });
    }
  }
  // what one transcript has for a sentence may be part of a longer one in another: it is said there all the same
  const plain = (text) => ` ${words(text).map(small).filter(Boolean).join(' ')} `;
  const said = transcripts.map((t) => plain(t.turns.map((turn) => turn.text).join(' ')));
  const absent = random.shuffle(sentencesOf(hidden)).filter((s) => s.words.length >= 9 && !said.some((text) => text.includes(plain(s.text))));
  for (const s of absent.slice(0, 2 * each)) out.push({ kind: 'not-found: said elsewhere', expected: 'not-found', quote: s.text });
  return out;
}
