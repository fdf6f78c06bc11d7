import { expect, test } from 'vitest';
import { readSettings, withSettings } from '#lib/embed/settings.ts';
import { readParameters } from '#lib/embed/parameters.ts';
import {
	bareLink,
	embedUrl,
	plainFrame,
	snippetFor,
	wordPressUrl,
	type Embed
} from '#lib/embed/snippet.ts';

const embed: Embed = {
	site: 'https://arah.example',
	quiz: 'social-media-roles',
	parameters: { ...readParameters('?theme=dark&ref=week-3'), locale: 'id' },
	height: 720,
	words: { title: 'Kuis "peran" <media>', open: 'Buka kuisnya' }
};

test('the frame is enough by itself: it names the quiz, and has a link inside', () => {
	expect(plainFrame(embed)).toBe(
		`<iframe src="https://arah.example/embed/social-media-roles?lang=id&amp;theme=dark&amp;ref=week-3" title="Kuis &quot;peran&quot; &lt;media&gt;" width="100%" height="720"
        loading="lazy" allow="clipboard-write; fullscreen" referrerpolicy="strict-origin-when-cross-origin"
        style="border:0;color-scheme:normal"><a href="https://arah.example/id/quiz/social-media-roles">Buka kuisnya</a></iframe>`
	);
});

test('the snippet adds one script', () => {
	expect(snippetFor(embed)).toBe(
		`${plainFrame(embed)}\n<script async src="https://arah.example/embed.js"></script>`
	);
});

test('link and WordPress get the page of the quiz, the frame its own address', () => {
	expect(bareLink(embed)).toBe('https://arah.example/id/quiz/social-media-roles');
	expect(wordPressUrl(embed)).toBe(bareLink(embed));
	expect(embedUrl(embed)).toBe(
		'https://arah.example/embed/social-media-roles?lang=id&theme=dark&ref=week-3'
	);
});

const file = '<p>a</p><script type="application/json" id="arah-settings">{}</script><p>b</p>';

test('settings go into the file and come out of it', () => {
	const settings = {
		host: 'scorm',
		site: 'https://arah.example',
		locale: 'id',
		mode: 'quick',
		objectives: true
	} as const;
	const html = withSettings(file, settings);
	const json = /id="arah-settings">(.*)<\/script><p>b<\/p>$/.exec(html)?.[1] ?? '';
	expect(readSettings(json)).toEqual(settings);
	expect(withSettings(html, {})).toBe(file);
});

test('no setting can end its block', () => {
	const site = 'https://arah.example/</script><script>alert(1)</script>$&$1';
	const html = withSettings(file, { site });
	expect(html.match(/<\/script>/g)).toHaveLength(1);
	expect(html).toContain('$&$1');
});

test('a file without settings is not taken for one of ours', () => {
	expect(() => withSettings('<p>a</p>', {})).toThrow('stand-alone');
});

test.each([
	'',
	'null',
	'[]',
	'7',
	'{',
	'{"host":"other","site":"javascript:1","locale":"fr","mode":1}'
])('%s has no settings', (json) => {
	expect(readSettings(json)).toEqual({});
});
