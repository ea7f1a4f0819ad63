import { columnsOf } from './columns.js';
import { wrap } from './wrap.js';

/** What a stretch of the text form is, so that colour can say it once more. */
export type Tone = 'title' | 'speaker' | 'unresolved' | 'words' | 'facts' | 'plain' | 'condition' | 'chain' | 'damage';

/** ECMA-48 "select graphic rendition" parameters; words keep the terminal's own colour. */
const SGR: Record<Tone, string> = {
  title: '1',
  speaker: '1;36',
  unresolved: '1;33',
  words: '',
  facts: '32',
  plain: '2',
  condition: '33',
  chain: '35',
  damage: '31',
};

/** The fewest columns that a text is squeezed into; deeper indentation gives way. */
const NARROWEST = 20;

/** Lines of a page for a terminal, each at most `width` columns; painted line by line, so that colours never count as columns. */
export class Lines {
  private readonly lines: string[] = [];

  constructor(
    readonly width: number,
    private readonly colour: boolean,
  ) {}

  /** Adds a text after a lead on its first line; the following lines are indented by as much. Text and lead hold no control characters. */
  add(text: string, tone: Tone = 'plain', lead = '', leadTone: Tone = 'plain'): this {
    const indent = ' '.repeat(Math.min(columnsOf(lead), this.width - NARROWEST));
    const ownLine = columnsOf(lead) > indent.length;
    if (ownLine) this.ownLine(lead, leadTone);
    for (const [i, line] of wrap(text, this.width - indent.length).entries()) {
      const before = i > 0 || ownLine ? indent : this.paint(lead, leadTone);
      this.lines.push(`${before}${this.paint(line, tone)}`.trimEnd());
    }
    return this;
  }

  /** A lead that leaves its text too little room stands above it. */
  private ownLine(lead: string, tone: Tone): void {
    const words = lead.trim();
    if (words === '') return;
    const pad = ' '.repeat(Math.min(lead.length - lead.trimStart().length, this.width - NARROWEST));
    this.lines.push(...wrap(words, this.width - pad.length).map((line) => `${pad}${this.paint(line, tone)}`));
  }

  /** Adds two texts of different tone: on one line where they fit, else the second (without the ` · ` before it) under the first. */
  pair(text: string, tone: Tone, rest: string, restTone: Tone, lead = '', leadTone: Tone = 'plain'): this {
    if (rest === '') return this.add(text, tone, lead, leadTone);
    if (columnsOf(`${lead}${text}${rest}`) > this.width) {
      return this.add(text, tone, lead, leadTone).add(rest.replace(/^ · /, ''), restTone, ' '.repeat(columnsOf(lead)));
    }
    this.lines.push(`${this.paint(lead, leadTone)}${this.paint(text, tone)}${this.paint(rest, restTone)}`);
    return this;
  }

  /** Adds an empty line, unless there is one already or nothing stands above it. */
  gap(): this {
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.lines.push('');
    return this;
  }

  toString(): string {
    return `${this.lines.join('\n').trimEnd()}\n`;
  }

  private paint(text: string, tone: Tone): string {
    const code = SGR[tone];
    return this.colour && code !== '' && text.trim() !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
  }
}
