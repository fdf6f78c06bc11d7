/** A result as it goes back to who asked: `label: address`, which the pages that collect results read. */
export function labelledLink(label: string, url: string): string {
	return `${label}: ${url}`;
}

interface Mail {
	/** Empty to let the person fill it in. */
	readonly to: string;
	readonly subject: string;
	/** Lines end with `\n`. */
	readonly body: string;
}

/** An address that opens a prepared mail (RFC 6068); nothing in its parts can add another field. */
export function mailtoHref({ to, subject, body }: Mail): string {
	const address = encodeURIComponent(to).replace('%40', '@');
	const lines = encodeURIComponent(body.replace(/\r?\n/g, '\r\n'));
	return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${lines}`;
}
