import { givenName } from '../language/index.js';
import type { Chain } from './chain.js';

/** People have a gender, a role, a known given name, or go by one word of their name later. */
export const isPersonal = ({ gender, role, name, mentions }: Chain): boolean =>
  gender !== undefined || role !== undefined || givenName(name.split(' ')[0]!) !== undefined || mentions.some((m) => !m.full);

/** Something else than speaking tells that a person bears a single name: a gender, a role, a known given name, a clause with "who". */
export const tellsPerson = ({ gender, role, name, mentions }: Chain, text: string): boolean =>
  gender !== undefined ||
  role !== undefined ||
  givenName(name.split(' ')[0]!) !== undefined ||
  mentions.some((m) => /^,\swho(?:m|se)?\s/.test(text.slice(m.end, m.end + 7)));
