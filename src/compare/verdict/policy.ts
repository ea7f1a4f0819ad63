import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { DISTANT_WORDS, JOINED_WORDS } from '../align/joints.js';
import { TIERS } from '../align/tiers.js';
import { LIMITS } from './limits.js';
import { RULES } from './verdicts.js';

/** Raised by hand when code behind a rule's name changes what it decides. */
const REVISION = 2;

/** The fingerprint of the rules in force: 16 hexadecimal digits of the SHA-256 over their names, order and thresholds. */
export const policyFingerprint = (): string => (cached ??= fingerprint());

let cached: string | undefined;

function fingerprint(): string {
  const rules = RULES.map((r) => [r.verdict, r.name]);
  const text = JSON.stringify({ revision: REVISION, rules, tiers: TIERS.map((t) => t.name), limits: LIMITS, distant: DISTANT_WORDS, joined: JOINED_WORDS });
  return bytesToHex(sha256(new TextEncoder().encode(text))).slice(0, 16);
}
