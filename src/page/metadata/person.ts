/** Words of the line around a name, and a month at its end. */
const NO_NAME =
  /\b(?:last|updated|written|posted|published|read|comments?|share|follow|photos?|fotos?|video|kommentar|[ap]m)\b|\s(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[a-zä]*\.?$/i;

/** A name as people in print have it: two to five words, each with a capital or a particle of nobility. */
export function looksLikeName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length < 2 || words.length > 5 || /[\d:;!?@/|]/.test(text) || NO_NAME.test(text)) return false;
  return words.every(
    (w, i) =>
      /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(w) ||
      (i > 0 && i < words.length - 1 && /^(?:de|da|di|do|dos|del|della|van|von|vom|zu|der|den|ten|ter|la|le|el|al|bin|ibn|of|y|e)$/i.test(w)),
  );
}
