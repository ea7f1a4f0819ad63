import { z } from 'zod';
import type { Archive } from '../../archive/index.js';
import { RequestProblem } from '../problem.js';
import { PositionLineSchema } from '../schemas/archive.js';
import { inWords, quoted, tool, UNTRUSTED } from './tool.js';

/** Positions given in one answer. */
const MOST = 100;

/** Speakers named where there is none of the name asked for. */
const NEAR = 8;

/** Nobody has this name: who has one of its words? */
async function unknownSpeaker(archive: Archive, speaker: string): Promise<RequestProblem | undefined> {
  if ((await archive.speakers(speaker, { limit: 1 })).length > 0) return undefined;
  const near = new Set<string>();
  for (const word of speaker.match(/\p{L}{3,}/gu) ?? []) for (const { name } of await archive.speakers(word, { limit: NEAR })) near.add(name);
  const who = [...near].slice(0, NEAR).map(quoted).join(', ');
  return new RequestProblem('not-found', `the archive has no speaker ${speaker.slice(0, 200)}`, who ? `it has ${who}` : 'find_quote says who printed what');
}

/** What did they say on this, and when? */
export const positionsTool = tool({
  name: 'positions',
  title: 'What one speaker said on one thing, by time',
  description:
    'Gives the statements of one speaker on one thing over all pages of the archive, by time; against names earlier statements that one seems to contradict, with the reason: candidates to be ' +
    'read, never a verdict.',
  input: z.strictObject({
    speaker: z.string().min(1).max(500).meta({ description: 'a name, or an id of the archive' }),
    words: z.string().min(1).max(500).meta({ description: 'words of the thing' }),
    after: z.int().min(0).max(1_000_000).default(0).meta({ description: 'passes over so many, for those that follow' }),
  }),
  output: z.strictObject({
    items: z.array(PositionLineSchema),
    more: z.boolean().meta({ description: 'later ones follow that are not shown' }),
    notice: z.literal(UNTRUSTED),
  }),
  answer: async ({ archive }, { speaker, words, after }) => {
    const found = await archive.positions(speaker, words, { limit: MOST + 1, offset: after }).catch(async (error: unknown) => {
      throw (await unknownSpeaker(archive, speaker)) ?? error;
    });
    const items = found.slice(0, MOST);
    const lines = items.map((p) => {
      const against = (p.against ?? []).map(
        (a) => ` against ${a.published ?? 'no date'} (article ${a.article}, ${a.statement}) ${quoted(a.text)}: ${a.reason}`,
      );
      return `- ${p.published ?? 'no date'} ${p.site ? `${quoted(p.site)} ` : ''}(article ${p.article}, ${p.statement}) ${quoted(p.text)}${against.join(';')}`;
    });
    const none = lines.length === 0 ? ['The archive has no statement of this speaker on it.'] : [];
    return { data: { items, more: found.length > MOST, notice: UNTRUSTED }, words: inWords([...none, ...lines]) };
  },
});
