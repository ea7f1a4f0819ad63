import type { Act, Statement } from '../record/index.js';

/** What a cue verb or phrase tells by itself: the kind of report, and the act it names by default (null: none). */
export interface CueEntry {
  readonly lemma: string;
  readonly report: Statement['report'];
  readonly act: Act | null;
}

/**
 * The cue table, a row a group: `report act: lemmas`. A cue is a hint, not the label: src/statement/act.ts weighs it against the content.
 * To add a cue, add its lemma to the row it belongs to; irregular forms go into IRREGULAR below.
 */
const ROWS = `
speech assert: say tell note add state explain describe report write remark observe comment mention point recount recall reply respond answer
speech assert: argue maintain contend assert claim insist reiterate repeat stress emphasize emphasise underscore underline suggest indicate conclude clarify elaborate
speech assert: joke quip laugh sigh grumble mutter whisper shout yell cry exclaim retort counter interject interrupt continue begin start finish post tweet text testify
speech assert: reveal disclose inform notify assure tout boast brag lament declare proclaim characterize characterise call label dub term refer quote cite
speech assert: hint imply signal highlight detail outline relate narrate opine posit propound rule find
speech predict: predict forecast project expect anticipate estimate foresee
speech warn: warn caution alert
speech threaten: threaten
speech demand: demand order command require insist instruct direct mandate
speech request: ask urge request appeal plead beg call-for call-on press encourage invite implore petition seek wonder question advise recommend lobby
speech pledge: pledge vow promise commit agree swear guarantee undertake
speech offer: offer propose volunteer
speech refuse: refuse reject decline dismiss rebuff resist rule-out balk veto oppose turn-down
speech deny: deny refute rebut dispute repudiate disavow disown
speech admit: admit acknowledge concede confess own-up
speech accuse: accuse allege blame charge implicate fault sue
speech condemn: condemn denounce criticize criticise blast slam attack decry deplore rebuke mock ridicule deride rail lambaste lambast chastise bash assail scold scoff
speech condemn: slammed complain object protest castigate excoriate rip knock skewer bemoan disparage chide admonish
speech endorse: endorse praise back applaud welcome commend hail laud defend support approve champion salute credit concur
speech express: thank apologize apologise congratulate express mourn regret sympathize
speech announce: announce unveil decide release publish issue introduce confirm
belief assert: think believe feel consider know understand assume suspect doubt imagine guess reckon realize realise view regard conclude remember forget deem see-as
belief predict: hope fear worry
belief null: want wish intend plan aim like love hate prefer care desire need favor favour admire trust hesitate
perception assert: see hear watch notice witness
`;

const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  wrote: 'write',
  written: 'write',
  thought: 'think',
  felt: 'feel',
  knew: 'know',
  known: 'know',
  understood: 'understand',
  began: 'begin',
  begun: 'begin',
  swore: 'swear',
  sworn: 'swear',
  found: 'find',
  saw: 'see',
  seen: 'see',
  heard: 'hear',
  sought: 'seek',
  foresaw: 'foresee',
  undertook: 'undertake',
  meant: 'mean',
  forgot: 'forget',
  forgotten: 'forget',
  held: 'hold',
  quipped: 'quip',
  begged: 'beg',
  bragged: 'brag',
  admitted: 'admit',
  committed: 'commit',
  committing: 'commit',
  planned: 'plan',
  planning: 'plan',
  rebutted: 'rebut',
  dubbed: 'dub',
  ripped: 'rip',
  referred: 'refer',
  retweeted: 'tweet',
  slammed: 'slam',
  slamming: 'slam',
  denied: 'deny',
  denies: 'deny',
  replied: 'reply',
  replies: 'reply',
  cried: 'cry',
  testified: 'testify',
  implied: 'imply',
  decried: 'decry',
  worried: 'worry',
  worries: 'worry',
  notified: 'notify',
  clarified: 'clarify',
  relied: 'rely',
  sued: 'sue',
  quipping: 'quip',
  begging: 'beg',
  admitting: 'admit',
};

const TABLE: ReadonlyMap<string, CueEntry> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [head, lemmas] = row.split(': ') as [string, string];
      const [report, act] = head.split(' ') as [Statement['report'], string];
      return lemmas.split(' ').map((lemma) => [lemma, { lemma, report, act: act === 'null' ? null : (act as Act) }] as const);
    })
    .reverse(), // of two rows that hold a lemma the first counts
);

/** The table's row for one word in any of its forms (says, denied, urging), or undefined when it is no cue. */
export function cueOf(word: string): CueEntry | undefined {
  const w = word.toLowerCase();
  for (const lemma of lemmasOf(w)) {
    const entry = TABLE.get(lemma);
    if (entry) return entry;
  }
  return undefined;
}

/** The table's row for a verb with its particle ("rule out", "call for"), given as two words. */
export const phrasalCueOf = (verb: string, particle: string): CueEntry | undefined => {
  for (const lemma of lemmasOf(verb.toLowerCase())) {
    const entry = TABLE.get(`${lemma}-${particle.toLowerCase()}`);
    if (entry) return entry;
  }
  return undefined;
};

/** What a form may be a form of, the likeliest first: an irregular one, itself, then with its ending taken off. */
function* lemmasOf(w: string): Generator<string> {
  if (IRREGULAR[w]) yield IRREGULAR[w];
  yield w;
  if (w.endsWith('s')) yield w.slice(0, -1);
  if (w.endsWith('es')) yield w.slice(0, -2);
  if (w.endsWith('ies')) yield `${w.slice(0, -3)}y`;
  for (const ending of ['ed', 'ing']) {
    if (!w.endsWith(ending) || w.length < ending.length + 3) continue;
    const stem = w.slice(0, -ending.length);
    yield stem;
    yield `${stem}e`;
    if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
    if (ending === 'ed' && stem.endsWith('i')) yield `${stem.slice(0, -1)}y`;
  }
}
