import { givenName } from '../language/index.js';
import type { Chain } from './chain.js';

/** People have a gender, a role, a known given name, or go by one word of their name later. */
export const isPersonal = ({ gender, role, name, mentions }: Chain): boolean =>
  gender !== undefined || role !== undefined || givenName(name.split(' ')[0]!) !== undefined || mentions.some((m) => !m.full);
