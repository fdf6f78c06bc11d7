import ipaddr from 'ipaddr.js';
import { hash, randomBytes } from 'node:crypto';
import { isIPv4, isIPv6 } from 'node:net';

/** A caller and its network, as rate limits distinguish them. */
export interface Callers {
	readonly near: string;
	/** The largest network that a provider gives to one customer; null for IPv4. */
	readonly wide: string | null;
}

const NEAR_BYTES = 8;
const WIDE_BYTES = 6;

/**
 * The caller behind an address: the whole IPv4 address, or the first 64 bits of an IPv6 address, which
 * belong to one device, with the first 48 as its network. Any other text is taken as a caller, too:
 * behind a proxy that does not pass addresses on, all calls share one.
 */
export function callersOf(address: string): Callers {
	if (isIPv4(address) || !isIPv6(address)) return { near: address, wide: null };
	// an IPv4 address written as IPv6 is the same caller
	const found = ipaddr.process(address);
	if (found.kind() === 'ipv4') return { near: found.toString(), wide: null };
	const bytes = found.toByteArray();
	const first = (count: number) =>
		`${Buffer.from(bytes.slice(0, count)).toString('hex')}/${8 * count}`;
	return { near: first(NEAR_BYTES), wide: first(WIDE_BYTES) };
}

/** Returns a hash function whose salt is lost when the process ends, so that its memory is no log of visitors. */
export function saltedHash(): (key: string) => string {
	const salt = randomBytes(16).toString('hex');
	return (key) => hash('sha256', salt + key, 'base64');
}
