/** What Markdown (CommonMark 0.31, footnotes and front matter besides) writes around its words, in the order in which it is taken out. */
const MARKUP: readonly RegExp[] = [
  /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?=\r?\n|$)/g,
  /^ {0,3}(?:`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n {0,3}(?:`{3,}|~{3,})[ \t]*(?=\n|$)|$(?![\s\S]))/gm,
  /<!--(?:(?!<!--)[\s\S])*?-->/g,
  /^ {0,3}\[\^?[^[\]\n]{1,200}\]:(?:[ \t]+<?https?:\/\/[^\n]*)?/gm,
  /!\[[^[\]\n]{0,2000}\]\([^()\n]{0,2000}\)/g,
  /\[\^[^[\]\n]{1,100}\]/g,
  /<https?:\/\/[^<>\s]{1,2000}>/g,
  /<\/?[a-zA-Z][^<>\n]{0,500}>/g,
  /^ {0,3}#{1,6}(?=[ \t])/gm,
  /^ {0,3}(?:>[ \t]?)+/gm,
  /^[ \t]{0,12}(?:[-*+]|\d{1,3}[.)])(?=[ \t])/gm,
  /\*{1,3}(?=\S)|(?<=\S)\*{1,3}/g,
  /(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu,
  /`+|~~/g,
  /\\(?=[!-/:-@[-`{-~])/g,
];
const LINK = /(\[)([^[\]\n]{0,2000})(\]\([^()\n]{0,2000}\))/g;

/**
 * The words of a Markdown text with everything else blanked: markup becomes spaces, so that every offset of the result is the same offset
 * of the file. A link's words stay, its address goes; code is no speech and goes.
 *
 * @param markdown the text as it stands in the file
 * @returns a text of the same length with the same line breaks
 */
export function blankMarkdown(markdown: string): string {
  const plain = MARKUP.reduce((text, mark) => text.replace(mark, blank), markdown);
  return plain.replace(LINK, (_, open: string, words: string, close: string) => blank(open) + words + blank(close));
}

const blank = (match: string): string => match.replace(/[^\n\r]/g, ' ');
