/** C0 and C1 control characters without tab, line feed and carriage return, and DEL: what a terminal would obey. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;
/** Bidirectional embeddings, overrides and isolates: what makes text read other than it is stored (CVE-2021-42574). */
const BIDI = /[\u202a-\u202e\u2066-\u2069]/g;
/** Half a character: cannot be encoded as UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Separators that some terminals and browsers take for the end of a line. */
const SEPARATORS = /[\u2028\u2029]/g;

/**
 * Text of a page that is safe to show: characters that a terminal obeys instead of printing, or that reorder the text around them, are
 * taken out; half characters become U+FFFD. Everything a page says goes through here on its way to a terminal or a document.
 */
export const printable = (text: string): string => text.replace(CONTROLS, '').replace(BIDI, '').replace(SEPARATORS, ' ').replace(LONE_SURROGATE, '\ufffd');

/** The same on one line: every run of white space is one space. */
export const oneLine = (text: string): string => printable(text).replace(/\s+/g, ' ').trim();
