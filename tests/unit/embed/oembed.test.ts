import { describe, expect, test } from 'vitest';
import { discoveryLinks, readOembedRequest, toOembed, toOembedXml } from '#lib/embed/oembed.ts';

const site = 'https://arah.example';
const page = `${site}/id/quiz/social-media-roles`;
const words = { locale: 'id', title: 'Peran <media> & "sosial"', open: 'Buka kuisnya' } as const;

function ask(query: Record<string, string>) {
	return readOembedRequest(new URLSearchParams(query), site);
}

function answer(query: Record<string, string>) {
	const request = ask(query);
	if (!request.ok) throw new Error(request.problem);
	return toOembed(request.embed, site, words, request.most);
}

describe('a request', () => {
	test.each([
		[page, 'social-media-roles', 'id'],
		[`${page}/?utm_source=x#start`, 'social-media-roles', 'id'],
		[`${site}/embed/social-media-roles?lang=en`, 'social-media-roles', 'en'],
		[`${site}/embed/social-media-roles`, 'social-media-roles', null]
	])('for %s is one of ours', (url, quiz, locale) => {
		expect(ask({ url })).toMatchObject({ ok: true, embed: { quiz, parameters: { locale } } });
	});

	test.each([
		[{}, 400],
		[{ url: 'social-media-roles' }, 400],
		[{ url: page, maxwidth: '0' }, 400],
		[{ url: page, maxwidth: 'wide' }, 400],
		[{ url: page, maxheight: '-3' }, 400],
		[{ url: 'https://other.example/id/quiz/social-media-roles' }, 404],
		[{ url: `${site}/id/method` }, 404],
		[{ url: `${site}/fr/quiz/social-media-roles` }, 404],
		[{ url: `${site}/id/quiz/a/b` }, 404],
		[{ url: `${site}/embed/` }, 404],
		[{ url: 'javascript:alert(1)' }, 404],
		[{ url: page, format: 'yaml' }, 501]
	])('%o is refused with %i', (query, status) => {
		expect(ask(query)).toMatchObject({ ok: false, status });
	});
});

describe('the answer', () => {
	test('is a quotation with the link, then an empty frame, as WordPress wants it', () => {
		expect(answer({ url: page })).toEqual({
			version: '1.0',
			type: 'rich',
			title: words.title,
			provider_name: 'Arah',
			provider_url: site,
			cache_age: 86_400,
			width: 720,
			height: 720,
			html: `<blockquote><a href="${page}">Buka kuisnya</a></blockquote><iframe src="${site}/embed/social-media-roles?lang=id" width="100%" height="720" frameborder="0" title="Peran &lt;media&gt; &amp; &quot;sosial&quot;"></iframe>`
		});
	});

	test('is no larger than asked for, and no larger than usual', () => {
		expect(answer({ url: page, maxwidth: '400', maxheight: '300' })).toMatchObject({
			width: 400,
			height: 300
		});
		expect(answer({ url: page, maxwidth: '5000', maxheight: '5000' })).toMatchObject({
			width: 720,
			height: 720
		});
	});

	test('keeps what the address of a frame asks for', () => {
		const { html } = answer({ url: `${site}/embed/social-media-roles?theme=dark&mode=quick` });
		expect(html).toContain(`${site}/embed/social-media-roles?theme=dark&amp;mode=quick"`);
	});

	test('is the same as XML', () => {
		const xml = toOembedXml(answer({ url: page }));
		expect(xml).toMatch(/^<\?xml version="1.0" encoding="utf-8" standalone="yes"\?>\n<oembed>/);
		expect(xml).toContain('<title>Peran &lt;media&gt; &amp; &quot;sosial&quot;</title>');
		expect(xml).toContain('&lt;blockquote&gt;&lt;a href=&quot;');
		expect(xml).not.toMatch(/<(blockquote|iframe)/);
	});
});

describe('a quiz page says how it is embedded', () => {
	test('in both formats, with its own address', () => {
		expect(discoveryLinks(new URL(page))).toBe(
			['json', 'xml']
				.map(
					(format) =>
						`<link rel="alternate" type="${format === 'json' ? 'application/json' : 'text/xml'}+oembed" href="${site}/oembed?url=${encodeURIComponent(page)}&amp;format=${format}">`
				)
				.join('')
		);
	});

	test.each(['/', '/id', '/id/result', '/embed/social-media-roles', '/id/quiz/a/b'])(
		'%s says nothing',
		(pathname) => {
			expect(discoveryLinks(new URL(site + pathname))).toBe('');
		}
	);
});
