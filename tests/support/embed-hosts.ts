import type { BrowserContext } from '@playwright/test';
import { once } from 'node:events';
import { createServer } from 'node:http';

/** Two sites that Chromium itself finds on this machine, so that one is foreign to the other. */
export const ARAH = `http://a.localhost:${process.env['JOURNEY_PORT'] ?? '4173'}`;
export const HOST = /^http:\/\/b\.localhost:\d+$/;

/** The other site, until the context is closed: whatever path is opened there shows this page. Gives its address. */
export async function playHost(context: BrowserContext, body: string): Promise<string> {
	const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A course</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;
	const server = createServer((_, res) => {
		res.setHeader('content-type', 'text/html; charset=utf-8').end(page);
	});
	await once(server.listen(0, '127.0.0.1'), 'listening');
	context.once('close', () => {
		server.closeAllConnections();
		server.close();
	});
	const address = server.address();
	if (typeof address !== 'object' || address === null) throw new Error('The host has no port.');
	return `http://b.localhost:${String(address.port)}/`;
}

/**
 * A host that speaks H5P's protocol as its h5p-resizer does: it finds the frame by its window, answers
 * "hello" and "prepareResize", and sets the height that it is told. With a sandboxed frame the answer
 * is lost, because it is sent to the origin "null".
 */
export const H5P_RESIZER = `<script>
addEventListener('message', (event) => {
	if (!event.data || event.data.context !== 'h5p') return;
	const frame = [...document.querySelectorAll('iframe')].find((of) => of.contentWindow === event.source);
	if (!frame) return;
	const respond = (action) => event.source.postMessage({ action, context: 'h5p' }, event.origin);
	const { action, scrollHeight, clientHeight } = event.data;
	if (action === 'hello') {
		frame.style.width = '100%';
		respond('hello');
	}
	if (action === 'prepareResize' && (frame.clientHeight !== scrollHeight || scrollHeight !== clientHeight)) {
		frame.style.height = clientHeight + 'px';
		respond('resizePrepared');
	}
	if (action === 'resize') frame.style.height = scrollHeight + 'px';
});
</script>`;

/**
 * A host that does with our oEmbed answer what WordPress does with that of a provider it does not know:
 * the frame is in a column of text, sandboxed, hidden, and named by a secret; the quotation is shown until a height arrives,
 * which is taken between 200 and 1000.
 */
export function wordPress(html: string, secret = 'abCD123456'): string {
	const named = html
		.replace(/src="([^"]*)"/, `src="$1#?secret=${secret}" data-secret="${secret}"`)
		.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`)
		.replace(
			'<iframe',
			'<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"'
		);
	return `<div style="max-width: 720px">${named}</div><script>
addEventListener('message', ({ data, source }) => {
	if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
	const quotation = document.querySelector('blockquote[data-secret="' + data.secret + '"]');
	const frame = document.querySelector('iframe[data-secret="' + data.secret + '"]');
	if (!frame || source !== frame.contentWindow) return;
	quotation.style.display = 'none';
	frame.removeAttribute('style');
	if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
	if (data.message === 'link' && document.activeElement === frame) document.title = data.value;
});
</script>`;
}
