import type { Gender, Native } from '../../language/index.js';
import type { SpeakerKind } from '../../record/index.js';
import type { Chain, ChainMention } from '../chains/chain.js';

/** What the words of a source refer to, before anybody asks who that is. */
export type Reference =
  | { readonly type: 'first-person' }
  | { readonly type: 'pronoun'; readonly gender?: Gender; readonly of: 'one' | 'many' | 'thing' }
  | { readonly type: 'relative' }
  | { readonly type: 'chain'; readonly chain: Chain; readonly mention: ChainMention }
  /** "the minister": somebody whom the article tells of by this role; `name` is how it is printed, `native` an origin that is all they are called by, `owner` whose role it is ("the Rovers manager"). */
  | { readonly type: 'role'; readonly noun: string; readonly name: string; readonly told: Told; readonly native?: Native; readonly owner?: Chain }
  /** "the company", "the shipping agency": an organisation named before. */
  | { readonly type: 'organisation-again'; readonly words: readonly string[] }
  /** "The statement", "the letter": the words of whoever issued it. */
  | { readonly type: 'own-words' }
  /** Named by these very words: an organisation, a group, a document, a country. */
  | { readonly type: 'named'; readonly name: string; readonly kind: SpeakerKind; readonly country?: string }
  /** "a senior official", "analysts": the text names nobody. */
  | { readonly type: 'unnamed'; readonly name: string };

/** How a role is told: of somebody known ("the mayor"), of somebody's own ("Holt's lawyer": not Holt), or ahead of the name ("A judge has …"). */
export type Told = 'known' | 'owned' | 'ahead';
