import { type AttributeOptions, type AttributionModel, attribute, believed } from './attribution/index.js';
import { isForeign } from './language/index.js';
import { type PageSource, readPage } from './page/index.js';
import { type Article, assertRecord, OnrecordError, type PageRecord } from './record/index.js';
import { type RegisteredSpeaker, resolveSpeakers, withRegistry } from './speaker/index.js';
import { interpret, toldOn, withAddressee, withOrigin } from './statement/index.js';

/** The longest article that is read, in UTF-16 code units: some 65,000 words, a book and not a news page. */
export const LONGEST_ARTICLE = 400_000;

/** Where names must be right (`recall: 'precise'`), a speaker found by weighing needs this probability: with it 82 % of the quotations of all read pages are given rightly and 1.1 % wrongly, each page by weights that have not seen it (training/speaker). */
const PRECISE = 0.9;

export interface ReadOptions extends AttributeOptions {
  /** The caller's own table of speakers: whoever is found in it goes by its id. */
  readonly registry?: readonly RegisteredSpeaker[];
}

/**
 * The main job: puts one page on the record.
 *
 * A page walks through the rooms in this order: bytes become an article of labelled blocks; the model and the rules around it find who
 * said what by which words; each such attribution is interpreted as a statement; sources are resolved to speakers. The record is proved
 * against its own laws before anybody sees it. Same page, same model, same record.
 *
 * @param source a page: bytes or text, HTML or plain
 * @param model the loaded attribution model
 * @throws OnrecordError `unreadable-input` when the page cannot be read, `fault` when the record would contradict itself
 */
export async function readWith(model: AttributionModel, source: PageSource, options: ReadOptions = {}): Promise<PageRecord> {
  const article = readPage(source);
  if (article.text.length > LONGEST_ARTICLE)
    throw new OnrecordError(
      'unreadable-input',
      `the page has ${article.text.length} characters of text, more than ${LONGEST_ARTICLE}`,
      'split it into its articles',
    );
  const heard = await attribute(article, model, options);
  const resolved = resolveSpeakers(article, heard);
  const { attributions } = believed(heard);
  const { speakers, byAttribution, warnings } = options.registry ? withRegistry(resolved, article, attributions, options.registry) : resolved;
  const today = toldOn(article);
  const statements = attributions.map((attribution, i) => {
    const { speaker: meant, sure, via, damage } = byAttribution[i]!;
    const interpreted = interpret(article, attribution, i, today);
    const speaker = options.recall === 'precise' && sure < PRECISE ? null : meant;
    const confidence = speaker === null ? interpreted.confidence : Math.round(interpreted.confidence * sure * 1000) / 1000;
    const statement = { ...interpreted, speaker, confidence, via: [...via], damage: [...interpreted.damage, ...damage] };
    return withOrigin(withAddressee(statement, speakers), speakers);
  });
  return assertRecord({ onrecord: '1', offsets: 'utf16', article, speakers, statements, warnings: [...foreign(article), ...warnings] });
}

/** What to think of the record of a page in another language. */
function foreign({ language }: Article): readonly string[] {
  if (!isForeign(language)) return [];
  const which = language.startsWith('und') ? '' : ` (${language})`;
  return [
    `the page is in another language${which} and English alone is read: quotations go by their marks, who speaks is told only where a name stands beside the words as in an interview, acts are left out`,
  ];
}
