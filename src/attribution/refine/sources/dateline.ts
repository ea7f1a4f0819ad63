import { datelineLength } from '../../../language/index.js';
import { holds } from '../../../record/index.js';
import type { Flow, Refiner } from '../../attribution.js';
import { paragraphOf } from '../../claims.js';

/** The subject after a dateline reaches to the cue if it is this short and has no punctuation; UTF-16 code units. */
const LONGEST = 60;

/** A dateline says where, not who: a source inside one gives way to what stands between the dash and the cue. */
export const dateline: Refiner = {
  name: 'dateline',
  apply: (drafts, flow) => {
    for (const draft of drafts) {
      const [source, cue] = [draft.source[0], draft.cue[0]];
      if (!source || !cue) continue;
      const paragraph = paragraphOf(flow, source);
      const length = datelineLength(flow.text.slice(paragraph.start, paragraph.end));
      if (!holds({ start: paragraph.start, end: paragraph.start + length }, source)) continue;
      const start = paragraph.start + length;
      const subject = flow.text.slice(start, cue.start).trimEnd();
      draft.source =
        cue.start > start && subject !== '' && subject.length <= LONGEST && !/[,.;:“”"]/.test(subject) ? [{ start, end: start + subject.length }] : [];
    }
    return drafts;
  },
};

/** "AVERNA: Mara Holt said": a dateline in capitals that ends in a colon, which looks like a turn's label. */
const COLON = /^\p{Lu}{2}[\p{Lu}\p{M}'’./ ,-]{1,40}:\s+(?=\p{Lu})/u;

/** Where such a dateline ends, if the story begins with one: two labels in capitals make a transcript. */
export function colonDateline({ text, paragraphs }: Pick<Flow, 'text' | 'paragraphs'>): number | undefined {
  const found = paragraphs.flatMap((p) => {
    const m = COLON.exec(text.slice(p.start, Math.min(p.end, p.start + 60)));
    return m ? [{ p, end: p.start + m[0].length }] : [];
  });
  return found.length === 1 && found[0]!.p === paragraphs.find((p) => p.kind === 'body') ? found[0]!.end : undefined;
}
