import type { AttributionModel } from '../../attribution/index.js';
import { checkedTexts, checkWith, type GivenText } from '../../check.js';
import type { CheckResult } from '../../compare/index.js';
import { compareRecords } from '../../compare-records.js';
import type { Comparison } from '../../export/index.js';
import type { ScriptOptions } from '../../listen/index.js';
import type { PageSource } from '../../page/index.js';
import { type ReadOptions, readWith } from '../../read.js';
import type { PageRecord } from '../../record/index.js';
import type { SpokenFile } from '../../speech/index.js';
import { isPdf, readPdf } from '../pdf.js';

/** A check with what was not looked at, in words. */
export interface CheckAnswer extends CheckResult {
  readonly warnings: readonly string[];
}

/** What the engine is asked to do, and what it gives: plain data on both sides, so that it can run in another thread. */
export interface Jobs {
  read: { readonly asked: { readonly page: PageSource; readonly options?: ReadOptions }; readonly given: PageRecord };
  check: { readonly asked: { readonly draft: GivenText; readonly sources: readonly GivenText[] }; readonly given: CheckAnswer };
  compare: { readonly asked: { readonly a: PageSource; readonly b: PageSource }; readonly given: Comparison };
  speak: { readonly asked: { readonly record: PageRecord; readonly format: string; readonly options: ScriptOptions }; readonly given: SpokenFile };
}
export type JobName = keyof Jobs;

/** How each job is done, by its name; `reading` is how the engine was told to read every page. */
export const JOBS: { readonly [name in JobName]: (model: AttributionModel, asked: Jobs[name]['asked'], reading: ReadOptions) => Promise<Jobs[name]['given']> } =
  {
    read: async (model, { page, options }, reading) => readWith(model, await readable(page), { ...reading, ...options }),
    check: async (model, { draft, sources }) => {
      const [checked] = await checkWith(model, checkedTexts([draft], 'draft'), checkedTexts(sources, 'source'));
      return { ...checked!.result, warnings: checked!.warnings };
    },
    compare: async (model, { a, b }) => {
      const [first, second] = [await readWith(model, await readable(a)), await readWith(model, await readable(b))];
      return compareRecords({ id: first.article.id, record: first }, { id: second.article.id, record: second });
    },
    // the voices are loaded by those who listen
    speak: async (_, { record, format, options }) => (await import('../../speech/index.js')).spoken(record, format, options),
  };

/** A page as the reader takes it: the text layer of a PDF, anything else as it is. */
async function readable(page: PageSource): Promise<PageSource> {
  if (typeof page.content === 'string' || !isPdf(page.content)) return page;
  const { text } = await readPdf(page.content, page.id ?? page.url ?? 'the file');
  return { ...page, content: text, format: 'text' };
}
