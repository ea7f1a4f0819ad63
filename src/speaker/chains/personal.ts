import { givenName } from '../../language/index.js';
import type { Chain } from './chain.js';

/** People have a gender, a role or a known given name. */
const borneByPerson = ({ gender, role, name }: Chain): boolean => gender !== undefined || role !== undefined || givenName(name.split(' ')[0]!) !== undefined;

/** ... or go by one word of their name later. */
export const isPersonal = (chain: Chain): boolean => borneByPerson(chain) || chain.mentions.some((m) => !m.full);

/** Something else than speaking tells that a person bears a single name: a gender, a role, a known given name, a clause with "who". */
export const tellsPerson = (chain: Chain, text: string): boolean =>
  borneByPerson(chain) || chain.mentions.some((m) => /^,\swho(?:m|se)?\s/.test(text.slice(m.end, m.end + 7)));
