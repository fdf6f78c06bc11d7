/** A result to send back: `label: address`, the form that pages which collect results read. */
export function labelledLink(label: string, url: string): string {
	return `${label}: ${url}`;
}

interface Mail {
	/** '' to let the person fill it in. */
	readonly to: string;
	readonly subject: string;
	/** Lines end with `\n`. */
	readonly body: string;
}

/** A `mailto:` address with a prepared message (RFC 6068). No part can inject another header field. */
export function mailtoHref({ to, subject, body }: Mail): string {
	const address = encodeURIComponent(to).replace('%40', '@');
	const lines = encodeURIComponent(body.replace(/\r?\n/g, '\r\n'));
	return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${lines}`;
}
