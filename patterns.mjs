// Writes out the classes of letters in patterns, `\p{L}` as `A-Za-zªµºÀ-Ö…`, in what is shipped. V8 asks its Unicode tables anew for each of our 1,300
// classes, and makes ways to find letters beyond the Basic Multilingual Plane by pairs of surrogates: a third of what one page took.
import ts from 'typescript';

/** Beyond the Basic Multilingual Plane stand scripts of old and letters of formulas. */
const PLANE = 0x10000;
const [SURROGATES, PRIVATE] = [0xd800, 0xe000];

/** Members of a class, as they stand between brackets; unassigned code points between two members count as members, which makes ranges of many. */
function membersOf(property) {
  const isOne = new RegExp(`\\p{${property}}`, 'u');
  const ranges = [];
  let first;
  let last;
  for (let code = 0; code < PLANE; code++) {
    if (code === SURROGATES) code = PRIVATE;
    const char = String.fromCharCode(code);
    if (isOne.test(char)) {
      first ??= char;
      last = char;
    } else if (first !== undefined && !/\p{Cn}/u.test(char)) {
      ranges.push(first === last ? first : `${first}-${last}`);
      first = undefined;
    }
  }
  return ranges.join('');
}

const MEMBERS = Object.fromEntries(['L', 'Lu', 'Ll', 'M', 'N'].map((property) => [property, membersOf(property)]));
const CLASS = new RegExp(String.raw`p\{(?<property>${Object.keys(MEMBERS).join('|')})\}`, 'y');
const ANY_CLASS = new RegExp(String.raw`\\${CLASS.source}`);

/** A piece of a pattern; `within`: does it begin, and does it end, between brackets? */
function piece(text, backslash, within) {
  let out = '';
  for (let at = 0; at < text.length; ) {
    if (text.startsWith(backslash, at)) {
      CLASS.lastIndex = at + backslash.length;
      const found = CLASS.exec(text);
      const past = found ? CLASS.lastIndex : at + backslash.length + 1;
      const members = found && MEMBERS[found.groups.property];
      out += found ? (within ? members : `[${members}]`) : text.slice(at, past);
      at = past;
    } else {
      within = text[at] === '[' || (within && text[at] !== ']');
      out += text[at++];
    }
  }
  return { out, within };
}

/** Members alone are what stands between the brackets of another pattern: `const LETTER = '\\p{L}\\p{M}'`. */
const isPattern = (text) => /[[(+*?]/.test(text);

/**
 * The source of a module with the classes of its patterns written out.
 *
 * @param {string} code TypeScript or JavaScript
 * @param {string} file its name, by whose ending it is read
 */
export function written(code, file) {
  if (!ANY_CLASS.test(code)) return code;
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const edits = [];
  const edit = (node, before, behind, backslash, within) => {
    const [start, end] = [node.getStart(source) + before, node.getEnd() - behind];
    const { out, within: open } = piece(code.slice(start, end), backslash, within);
    edits.push({ start, end, out });
    return open;
  };
  const visit = (node) => {
    const backslash = node.parent && ts.isTaggedTemplateExpression(node.parent) ? '\\' : '\\\\';
    if (ts.isRegularExpressionLiteral(node)) {
      const flags = /[a-z]*$/.exec(node.text)[0];
      if (flags.includes('u')) edit(node, 1, 1 + flags.length, '\\', false);
    } else if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
      if (isPattern(node.text)) edit(node, 1, 1, backslash, false);
    } else if (ts.isTemplateExpression(node)) {
      let within = edit(node.head, 1, 2, backslash, false);
      for (const { expression, literal } of node.templateSpans) {
        visit(expression);
        within = edit(literal, 1, ts.isTemplateTail(literal) ? 1 : 2, backslash, within);
      }
    } else {
      ts.forEachChild(node, visit);
    }
  };
  visit(source);
  let out = '';
  let at = 0;
  for (const { start, end, out: text } of edits) {
    out += code.slice(at, start) + text;
    at = end;
  }
  return out + code.slice(at);
}

/** The same for what Vite builds of our sources. */
export const patterns = () => ({
  name: 'patterns',
  enforce: 'pre',
  transform: (code, id) => (/\.tsx?$/.test(id) && !id.includes('node_modules') ? { code: written(code, id), map: null } : undefined),
});
