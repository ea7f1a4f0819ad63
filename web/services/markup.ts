/** A doctype or an element of a page at the head, or the end of one anywhere. */
const MARKUP = /^\s*<(?:!doctype|html|head|body|article|main|div|p)\b|<\/(?:p|div|article|body|html)\s*>/i;
/** Bytes of a file that are looked at. */
const HEAD = 8192;

/** Is this the source of a page? What does not look like one is plain text, whose line ends count. */
export const isMarkup = (content: string | Uint8Array): boolean =>
  MARKUP.test(typeof content === 'string' ? content : new TextDecoder('latin1').decode(content.subarray(0, HEAD)));

/** Is this the address of a page, and nothing else? */
export const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text.trim());

/** Is this a file of pages made for print? Nothing here reads one. */
export const isPdf = (content: Uint8Array): boolean => new TextDecoder('latin1').decode(content.subarray(0, 5)) === '%PDF-';
