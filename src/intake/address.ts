import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { OnrecordError } from '../record/index.js';

/** Which addresses may be asked. */
export type Allows = (address: string) => boolean;

/** All of IPv6 that is given out to the open internet (RFC 4291, 2.4), and the part of it that stands in examples alone (RFC 9637). */
const GIVEN_OUT = ipaddr.IPv6.parseCIDR('2000::/3');
const EXAMPLES = ipaddr.IPv6.parseCIDR('3fff::/20');

/**
 * Is this an address of the open internet? Not so: this machine, private networks, link-local (where clouds keep their secrets), multicast,
 * reserved ranges (RFC 6890), and IPv6 forms that carry an IPv4 address (mapped, compatible, NAT64 as well as its local prefix of RFC 8215,
 * 6to4, Teredo), whatever that address is.
 */
export const isPublic: Allows = (text) => {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== 'unicast') return false;
  return address instanceof ipaddr.IPv4 || (address.match(GIVEN_OUT) && !address.match(EXAMPLES));
};

const refused = (host: string, address: string): OnrecordError =>
  new OnrecordError('usage', `${host} is at ${address}, an address of a private network`, 'name a page of the open internet, or send its text');

/**
 * A lookup of names for a connection that gives only allowed addresses: checked in the very answer that is connected to, so that a name
 * cannot mean one machine when it is checked and another when it is asked (DNS rebinding).
 */
export function guardedLookup(allows: Allows, lookup: typeof systemLookup = systemLookup): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '', 0);
      const wrong = addresses.find(({ address }) => !allows(address));
      if (wrong) return done(refused(host, wrong.address), '', 0);
      if (options.all) return done(null, addresses);
      const [first] = addresses;
      done(first ? null : new Error(`no address for ${host}`), first?.address ?? '', first?.family ?? 0);
    });
  };
}

/** @throws OnrecordError `usage` where the host of an address is itself a number that is not allowed; names are checked when looked up */
export function checkHost({ hostname }: URL, allows: Allows): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host) && !allows(host)) throw refused(hostname, host);
}
