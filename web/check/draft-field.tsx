import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CheckedQuotation } from '../../src/compare/index.js';
import { canMark } from '../read/marks.js';
import { S } from '../strings.js';

const SEVERITIES = [0, 1, 2, 3] as const;

interface DraftFieldProps {
  readonly draft: string;
  /** Verdicts on this very draft; none while they are being made. */
  readonly quotations: readonly CheckedQuotation[];
  readonly lit: CheckedQuotation | undefined;
  onDraft(draft: string): void;
  /** The reader's caret stands in this quotation. */
  onEnter(quotation: CheckedQuotation): void;
}

/** The draft: a plain field, and under its words the verdicts as lines. The marks lie on a copy of the text behind the field. */
export function DraftField({ draft, quotations, lit, onDraft, onEnter }: DraftFieldProps) {
  const mirror = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const node = mirror.current?.firstChild;
    if (!canMark() || !(node instanceof Text)) return;
    const paint = (name: string, found: readonly CheckedQuotation[]): void => {
      const ranges = found
        .filter((q) => q.span.end <= node.length)
        .map((q) => new StaticRange({ startContainer: node, startOffset: q.span.start, endContainer: node, endOffset: q.span.end }));
      if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
      else CSS.highlights.delete(name);
    };
    for (const severity of SEVERITIES)
      paint(
        `verdict-${severity}`,
        quotations.filter((q) => q.severity === severity),
      );
    paint('verdict-lit', lit && quotations.includes(lit) ? [lit] : []);
  }, [draft, quotations, lit]);
  useEffect(
    () => () => {
      if (canMark()) for (const name of [...SEVERITIES.map((s) => `verdict-${s}`), 'verdict-lit']) CSS.highlights.delete(name);
    },
    [],
  );
  const follow = (event: Event): void => {
    const caret = (event.currentTarget as HTMLTextAreaElement).selectionStart;
    const inside = quotations.find((q) => q.span.start <= caret && caret <= q.span.end);
    if (inside) onEnter(inside);
  };
  return (
    <div class="draft-field">
      <div ref={mirror} class="mirror" aria-hidden="true" dir="auto">{`${draft}\n`}</div>
      <textarea
        id="draft"
        value={draft}
        dir="auto"
        spellcheck={false}
        placeholder={S.check.draftPlaceholder}
        onInput={(event) => onDraft(event.currentTarget.value)}
        onClick={follow}
        onKeyUp={follow}
      />
    </div>
  );
}
