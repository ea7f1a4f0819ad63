import { useEffect, useState } from 'preact/hooks';
import { S } from '../strings.js';

/** Milliseconds for which a button says that it has copied. */
const SAID_FOR = 1600;

/** A button that copies a text and says so. */
export function CopyButton({ label, text }: { readonly label: string; text(): string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async (): Promise<void> => setCopied(await copyText(text()));
  return (
    <button type="button" class="quiet" onClick={copy}>
      <span aria-live="polite">{copied ? S.card.copied : label}</span>
    </button>
  );
}

/** Copies, also where the page is not served over a secure connection and has no clipboard. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
