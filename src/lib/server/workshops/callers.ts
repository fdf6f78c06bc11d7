import ipaddr from 'ipaddr.js';
import { isIPv4, isIPv6 } from 'node:net';

/** Who calls, as far as limits tell callers apart. */
export interface Callers {
	readonly near: string;
	/** The network that a provider gives to one customer at most; null for IPv4. */
	readonly wide: string | null;
}

const NEAR_BYTES = 8;
const WIDE_BYTES = 6;

/**
 * The caller behind an address: the whole one of IPv4, the first 64 bits of IPv6, which one device
 * has to itself, beside the first 48. Any other text is a caller, too: behind a proxy that does not
 * say whose call it is, all are one.
 */
export function callersOf(address: string): Callers {
	if (isIPv4(address) || !isIPv6(address)) return { near: address, wide: null };
	// an IPv4 address that is written as one of IPv6 is the same caller
	const found = ipaddr.process(address);
	if (found.kind() === 'ipv4') return { near: found.toString(), wide: null };
	const bytes = found.toByteArray();
	const first = (count: number) =>
		`${Buffer.from(bytes.slice(0, count)).toString('hex')}/${8 * count}`;
	return { near: first(NEAR_BYTES), wide: first(WIDE_BYTES) };
}
