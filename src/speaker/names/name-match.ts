import { givenGender, givenName, remembered, sameGivenName } from '../../language/index.js';
import type { Chain } from '../chains/chain.js';

/** Behind a surname, and no part of it. */
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;

/** The word by which a person goes alone: "Holt" of "Mara Holt Jr.". */
export const surnameOf = (name: readonly string[]): string => name.findLast((w) => !SUFFIX.test(w)) ?? name.at(-1)!;
export function lastOf({ name }: Chain): string {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return SUFFIX.test(last) ? surnameOf(name.split(' ')) : last;
}

/** Surnames that stand first in Chinese, Korean and Vietnamese names: "Liu Wen" goes by "Liu", and is no company. */
const FIRST_SURNAMES = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang xi deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan duan lei hao gong shao mao kim park choi jung jeong kang cho yoon jang lim moon shin seo kwon hwang ahn nguyen tran pham hoang phan vu vo dang bui ngo duong ly'.split(
    ' ',
  ),
);
export const comesFirst = (word: string): boolean => FIRST_SURNAMES.has(word.toLowerCase());

/** The shortest beginning of a given name that stands for it, in letters ("Pat", "Dan"). */
const SHORTEST = 3;

/** "Pat" and "Patrick", "Bill" and "William": one given name and its short form. */
function shortFormOf(a: string, b: string): boolean {
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length) as [string, string];
  const told = givenGender(short);
  const begins = short.length >= SHORTEST && long.startsWith(short) && short !== long;
  return (begins && (told === undefined || givenName(long) === undefined || told === givenGender(long))) || sameGivenName(short, long);
}

/** Two full names of one person: same surname, and given names that are equal, initials or short forms of each other, or one left out. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  if (!sameWord(surnameOf(a), surnameOf(b))) return false;
  const [x, y] = [a, b].map((n) => n.filter((w) => !SUFFIX.test(w))) as [string[], string[]];
  if (x.length < 2 || y.length < 2) return false;
  const [f, g] = [x[0]!.replace('.', ''), y[0]!.replace('.', '')];
  return sameWord(f, g) || shortFormOf(f, g) || (f.length === 1 && g.startsWith(f)) || (g.length === 1 && f.startsWith(g));
}

/** "MEC Hale" after "Tom Hale": an office in capitals that the title table does not know. */
export const titledSurname = (chain: Chain, name: readonly string[]): boolean =>
  name.length === 2 && /^\p{Lu}{2,5}$/u.test(name[0]!) && chain.name.includes(' ') && !/^\p{Lu}{2,}$/u.test(name[1]!) && sameWord(lastOf(chain), name[1]!);

/** A longer "name" that ends in the whole of a known one: somebody's words were put in front of it. */
export const scrambles = (known: readonly string[], longer: readonly string[]): boolean =>
  known.length > 1 && longer.length > known.length && known.every((w, i) => sameWord(w, longer[longer.length - known.length + i]!));

/** Names differ in spelling by at most one letter in this many (Zelensky, Zelenskyy after normalising). */
const LONG_NAME = 6;

/** Spellings that transliteration makes: -yy, -iy, -iyy, -ij, -yi for -y; doubled letters; accents. */
export const foldedName = remembered((word) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s?$/, '')
    .replace(/^(?:a[ldnrstz]|ash|el|es|ul)[-’'](?=\p{L}{3})/u, '')
    .replace(/(?:iyy|iy|ij|yi|yy|ii)$/, 'y'),
);

/** The same name in two spellings: equal after normalising, or long and one letter apart. */
export function sameWord(a: string, b: string): boolean {
  const [x, y] = [foldedName(a), foldedName(b)];
  return x === y || (Math.min(x.length, y.length) >= LONG_NAME && x[0] === y[0] && x.at(-1) === y.at(-1) && oneApart(x, y));
}

/** One letter put in or left out, one vowel for another, or two vowels in the wrong order: what transliteration and haste do, and no more (Walker is not Waller). */
function oneApart(x: string, y: string): boolean {
  let i = 0;
  while (i < x.length && x[i] === y[i]) i++;
  const isVowel = (c: string): boolean => /[aeiouy]/.test(c);
  if (x.length === y.length && x[i] === y[i + 1] && x[i + 1] === y[i] && isVowel(x[i]!) && isVowel(y[i]!)) return x.slice(i + 2) === y.slice(i + 2);
  if (x.length === y.length) return isVowel(x[i]!) && isVowel(y[i]!) && x.slice(i + 1) === y.slice(i + 1);
  const [long, short] = x.length > y.length ? [x, y] : [y, x];
  return long.length === short.length + 1 && long.slice(i + 1) === short.slice(i) && (/[aeiouyh]/.test(long[i]!) || long[i] === long[i - 1]);
}
