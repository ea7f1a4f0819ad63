import { z } from 'zod';
import { actWords } from '../../export/index.js';
import { ArticleSchema, RecordSchema } from '../../record/index.js';
import { askedOf } from '../routes/pages.js';
import { ReadAskedSchema } from '../schemas/given.js';
import { inWords, quoted, tool, UNTRUSTED } from './tool.js';

/** Who said what on this page? */
export const extractStatementsTool = tool({
  name: 'extract_statements',
  title: 'Extract who said what',
  description:
    'Puts a page on the record: every statement with its speaker, the words that introduce it, its content, act (assert, deny, pledge, threaten, …), conditions, quantities and times, each ' +
    'as a range of characters (UTF-16) of the page. speaker is null where the text does not settle it. Give text or html of the page, or only its url.',
  input: ReadAskedSchema.extend({}),
  // the page's text is what was sent: it is not sent back
  output: RecordSchema.extend({ article: ArticleSchema.omit({ text: true, blocks: true }), notice: z.literal(UNTRUSTED) }),
  answer: async (work, asked) => {
    const { article, ...record } = await work.do('read', await askedOf(asked, work));
    const { text: _, blocks: __, ...known } = article;
    const names = new Map(record.speakers.map((s) => [s.id, s.name]));
    const lines = record.statements.map(({ id, speaker, act, content, conditions, confidence }) => {
      const who = speaker === null ? 'unresolved' : quoted(names.get(speaker) ?? speaker);
      const on = conditions.length > 0 ? ` on condition ${conditions.map((c) => quoted(c.span.text)).join(', ')}` : '';
      return `- ${id}: ${who} (${(act && actWords(act.kind, act.confidence, act.second?.kind)) ?? 'act not told'}, ${Math.round(confidence * 100)} % sure)${on} ${quoted(content.map((c) => c.text).join(' … '))}`;
    });
    return { data: { ...record, article: known, notice: UNTRUSTED }, words: inWords([`${lines.length} statements`, ...lines, ...record.warnings.map(quoted)]) };
  },
});
