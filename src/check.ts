import type { AttributionModel } from './attribution/index.js';
import {
  type CheckResult,
  type Claimed,
  checkQuotes,
  claimedQuotations,
  type Draft,
  fromTranscript,
  indexSources,
  quotationsIn,
  type Source,
  type SpeakerRange,
  speakersIn,
  type Transcript,
} from './compare/index.js';
import { type PageSource, readPage } from './page/index.js';
import { LONGEST_ARTICLE, readWith } from './read.js';
import { lengthOf, OnrecordError, type PageRecord } from './record/index.js';

/** The longest quotation that is checked, in UTF-16 code units: some 1,700 words; the work grows with the square of it. */
export const LONGEST_QUOTATION = 10_000;
/** Places of a quotation for which it is looked up who speaks there. */
const PLACES_READ = 20;

/** A text of a quote check, draft or source. */
export interface CheckedText {
  readonly id: string;
  readonly text: string;
  /** What the engine is to read for speakers; its text is `text`. Absent where the text itself names them, or nobody is to be looked for. */
  readonly page?: PageSource;
  readonly speakers?: readonly SpeakerRange[];
  /** A transcript's day, ISO 8601. */
  readonly said?: string;
  /** When a page came out, ISO 8601. */
  readonly published?: string;
}

/** A text as programs hand it over: one of `text`, `html` (a page) and `turns` (a transcript), with what is known of it. */
export interface GivenText {
  readonly id?: string;
  readonly text?: string;
  readonly html?: string;
  readonly turns?: Transcript['turns'];
  /** A transcript's day, ISO 8601. */
  readonly date?: string;
  readonly url?: string;
  readonly title?: string;
  /** ISO 8601. */
  readonly published?: string;
}

/**
 * Makes given texts ready for a check; ids that are missing or given twice are made up.
 *
 * @param name of a text without an id; from the second on a number follows
 * @throws OnrecordError `unreadable-input` for a page without text, `usage` where not one of text, html and turns is given
 */
export function checkedTexts(given: readonly GivenText[], name: string): CheckedText[] {
  const taken = new Set<string>();
  return given.map((text, i) => {
    const wanted = text.id ?? (given.length === 1 ? name : `${name}-${i + 1}`);
    let id = wanted;
    for (let n = 2; taken.has(id); n++) id = `${wanted}~${n}`;
    taken.add(id);
    return checkedText(text, id);
  });
}

function checkedText({ text, html, turns, date, ...known }: GivenText, id: string): CheckedText {
  if ([text, html, turns].filter((content) => content !== undefined).length !== 1)
    throw new OnrecordError('usage', `${id} must have exactly one of text, html and turns`, 'give the words themselves, a page, or a transcript');
  if (turns) {
    const transcript = fromTranscript({ id, turns, ...(date ? { date } : {}) });
    return { ...transcript, speakers: (transcript.speakers ?? []).filter((s) => s.speaker.trim() !== '') };
  }
  const page: PageSource = { ...known, content: html ?? text ?? '', format: html === undefined ? 'text' : 'html', id };
  const article = readPage(page);
  return { id, text: article.text, page, ...(article.published ? { published: article.published } : {}) };
}

/** A draft ready for `checkQuotes`, its quotations with the places that name their speakers. */
interface AttributedDraft extends Draft {
  readonly quotations: readonly Claimed[];
  readonly warnings: readonly string[];
  readonly left: number;
}

/** What is said of one draft. */
export interface CheckedDraft {
  readonly result: CheckResult;
  /** What was not looked at, in words: speakers that were not read, quotations that are too long. */
  readonly warnings: readonly string[];
  /** Quotations that were left out. */
  readonly left: number;
}

/**
 * The other main job: holds the quotations of drafts against sources, speakers read on both sides. Who speaks in a source is read only
 * where a quotation stands in it.
 *
 * @param model the loaded attribution model
 * @param say told what is being done, for a line of progress
 * @returns one result a draft, in their order; a quotation's `speaker` is where the draft names whoever it is given to
 */
export async function checkWith(
  model: AttributionModel,
  drafts: readonly CheckedText[],
  sources: readonly CheckedText[],
  say: (what: string) => void = () => {},
): Promise<CheckedDraft[]> {
  const attributed: AttributedDraft[] = [];
  for (const [i, draft] of drafts.entries()) {
    say(`reading draft ${i + 1} of ${drafts.length}`);
    attributed.push(await attributedDraft(model, draft));
  }
  const index = indexSources(await withSpeakers(model, attributed, sources, say));
  return attributed.map((draft, i) => {
    say(`checking draft ${i + 1} of ${drafts.length}`);
    return { result: withMentions(checkQuotes(draft, index), draft), warnings: draft.warnings, left: draft.left };
  });
}

/** The record of a text; undefined for one that is too long to be read or is no page. */
export async function recordOf(model: AttributionModel, { text, page }: Pick<CheckedText, 'text' | 'page'>): Promise<PageRecord | undefined> {
  return page && text.length <= LONGEST_ARTICLE ? readWith(model, page) : undefined;
}

/** The quotations of a draft, each with whoever the attribution engine finds that the draft gives it to. */
async function attributedDraft(model: AttributionModel, draft: CheckedText): Promise<AttributedDraft> {
  const { text, page } = draft;
  const plain = quotationsIn({ text, blocks: page ? readPage(page).blocks : [] });
  if (!page || plain.length === 0) return bounded(draft, plain, []);
  const record = await recordOf(model, draft);
  if (record) return bounded(draft, claimedQuotations(record), []);
  return bounded(draft, plain, [`has more than ${LONGEST_ARTICLE} characters: its speakers were not read, and misattribution cannot be told`]);
}

function bounded({ text, published }: CheckedText, all: readonly Claimed[], warnings: readonly string[]): AttributedDraft {
  const quotations = all.filter(({ span }) => lengthOf(span) <= LONGEST_QUOTATION);
  const left = all.length - quotations.length;
  const said = left === 0 ? [] : [`has ${left} of more than ${LONGEST_QUOTATION} characters between quotation marks, not checked: is a mark missing?`];
  return { text, ...(published ? { published } : {}), quotations, warnings: [...warnings, ...said], left };
}

async function withSpeakers(
  model: AttributionModel,
  drafts: readonly AttributedDraft[],
  texts: readonly CheckedText[],
  say: (what: string) => void,
): Promise<Source[]> {
  const plain = texts.map(sourceOfText);
  const index = indexSources(plain);
  const claims = drafts.map((d) => ({ ...d, quotations: d.quotations.map(({ span }) => ({ span })) }));
  const matches = claims.flatMap((d) => checkQuotes(d, index, { matches: PLACES_READ }).quotations.flatMap((q) => q.matches.map((m) => m.source)));
  const wanted = new Set(matches);
  const sources: Source[] = [];
  for (const [i, text] of texts.entries()) {
    if (wanted.has(text.id)) say(`reading who speaks in ${text.id}`);
    sources.push(wanted.has(text.id) ? await attributedSource(model, text) : plain[i]!);
  }
  return sources;
}

/** A source with its speakers: a transcript's own, a page's by its own record. */
async function attributedSource(model: AttributionModel, source: CheckedText): Promise<Source> {
  const known = sourceOfText(source);
  if (known.speakers) return known;
  const record = await recordOf(model, source);
  return record ? { ...known, speakers: speakersIn(record) } : known;
}

/** A source as it stands, with the speakers that it names itself. */
const sourceOfText = ({ id, text, speakers, said }: CheckedText): Source => ({
  id,
  text,
  ...(speakers ? { speakers } : {}),
  ...(said ? { said } : {}),
});

/** The result with the place in the draft that names each speaker. */
function withMentions(result: CheckResult, { quotations }: AttributedDraft): CheckResult {
  return {
    ...result,
    quotations: result.quotations.map(({ span, ...rest }, i) => {
      const mention = quotations[i]?.mention;
      return { span, ...(mention ? { speaker: mention } : {}), ...rest };
    }),
  };
}
