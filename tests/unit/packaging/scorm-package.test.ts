import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { manifest, metadata, type QuizWords } from '#lib/packaging/manifest.ts';
import { packageName, type PackageOrder } from '#lib/packaging/package-order.ts';
import { packScorm, scormPackage } from '#lib/packaging/scorm-package.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { bundles } from '../../support/session-quiz.ts';
import { manifestErrors, metadataErrors } from '../../support/scorm-schemas.ts';

const order: PackageOrder = {
	quiz: 'social-media-roles',
	version: 1,
	locale: 'id',
	mode: null,
	theme: 'light',
	objectives: false
};
const words: QuizWords = {
	name: 'Peran media sosial',
	summary: 'Lihat peran mana yang paling dekat.',
	evidence: 'Belum diuji.',
	isValidated: false,
	licence: 'Lisensi MIT'
};
const PAGE = '<!doctype html><title>Peran</title>';
/** All characters with a meaning in XML, and some that it cannot contain. */
const HOSTILE = `</title>&amp;<!-- "it's" ]]> \u0000\u001b \ud800 😀`;

describe('the schemas of SCORM 1.2', () => {
	test.each(LOCALES)('find nothing wrong with manifest and metadata (%s)', async (locale) => {
		const { name, summary } = bundles[locale].wording;
		const own = { ...order, locale, mode: 'quick', objectives: true } as const;
		expect(await manifestErrors(manifest(own, name))).toEqual([]);
		expect(await metadataErrors(metadata(own, { ...words, name, summary }))).toEqual([]);
	});

	test('nor with a title that XML would read as markup, or that is too long for it', async () => {
		for (const name of [HOSTILE, 'é😀'.repeat(300)]) {
			expect(await manifestErrors(manifest(order, name))).toEqual([]);
			expect(
				await metadataErrors(metadata(order, { ...words, name, summary: name, licence: null }))
			).toEqual([]);
		}
	});

	test('would find what is wrong', async () => {
		const xml = manifest(order, words.name);
		expect(await manifestErrors(xml.replaceAll('adlcp:location', 'adlcp:place'))).not.toEqual([]);
		expect(await manifestErrors(xml.replace('"sco"', '"score"'))).not.toEqual([]);
		expect(await manifestErrors(xml.replace('type="webcontent" ', ''))).not.toEqual([]);
		const catalogue = metadata(order, words);
		expect(await metadataErrors(catalogue.replaceAll('langstring', 'text'))).not.toEqual([]);
	});
});

test('the manifest leads from its one organization to the one page', () => {
	const xml = manifest(order, words.name);
	expect(xml).toContain('<organizations default="course">');
	expect(xml).toContain('<organization identifier="course">');
	expect(xml).toContain('<item identifier="quiz" identifierref="page">');
	expect(xml).toMatch(/<resource identifier="page" [^>]*adlcp:scormtype="sco" href="index.html">/);
	expect(xml).toContain('<schemaversion>1.2</schemaversion>');
	expect(xml).not.toContain('mastery');
});

test('titles are in the language of the package, with markup escaped', () => {
	expect(manifest(order, words.name).match(/<title>Peran media sosial<\/title>/g)).toHaveLength(2);
	expect(metadata(order, words)).toContain(
		'<langstring xml:lang="id">Peran media sosial</langstring>'
	);
	expect(manifest(order, HOSTILE)).toContain(
		'<title>&lt;/title&gt;&amp;amp;&lt;!-- &quot;it&#39;s&quot; ]]&gt; \ufffd\ufffd \ufffd 😀</title>'
	);
});

test('the catalogue says how far the questions have been tested, and their licence', () => {
	const tested = { ...words, isValidated: true, evidence: 'Divalidasi.', licence: 'CC BY 4.0' };
	const [draft, final] = [metadata(order, words), metadata(order, tested)];
	expect(draft).toContain('Belum diuji.');
	expect(draft).toContain('<langstring xml:lang="x-none">Draft</langstring>');
	expect(draft).toContain('Lisensi MIT');
	expect(final).toContain('Divalidasi.');
	expect(final).toContain('<langstring xml:lang="x-none">Final</langstring>');
	expect(final).toContain('CC BY 4.0');
	expect(final).not.toContain('MIT');
});

test('the package holds manifest, metadata and the page, and nothing else', () => {
	const files = unzipSync(packScorm(order, words, PAGE));
	expect(Object.keys(files)).toEqual(['imsmanifest.xml', 'metadata.xml', 'index.html']);
	expect(strFromU8(files['index.html'] ?? new Uint8Array())).toBe(PAGE);
	expect(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())).toBe(manifest(order, words.name));
});

test.each(['Asia/Jakarta', 'America/Los_Angeles', 'UTC'])(
	'the same order gives the same bytes, also in %s',
	(zone) => {
		vi.stubEnv('TZ', zone);
		const bytes = packScorm(order, words, PAGE);
		vi.unstubAllEnvs();
		expect(Buffer.from(bytes).toString('hex')).toBe(
			Buffer.from(packScorm(order, words, PAGE)).toString('hex')
		);
		// MS-DOS time and date of the first file: midnight, 1 January 1980
		expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
	}
);

test('every order has a unique name that is an XML id', () => {
	const orders = (['quick', 'full', null] as const).flatMap((mode) =>
		(['dark', 'auto', 'light'] as const).flatMap((theme) =>
			[true, false].map((objectives) => ({ ...order, mode, theme, objectives }))
		)
	);
	const names = orders.map(packageName);
	expect(new Set(names).size).toBe(18);
	expect(names[0]).toBe('arah-social-media-roles-v1-id-quick-dark-objectives');
	expect(names.at(-1)).toBe('arah-social-media-roles-v1-id');
	for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9-]*$/);
});

describe('the page in the package', () => {
	const wish = { mode: null, theme: 'light', objectives: false, site: null } as const;
	const standalone = `<meta content="default-src 'none'; img-src data:"><script type="application/json" id="arah-settings">{}</script>`;
	const pageOf = (page: string) =>
		strFromU8(
			unzipSync(scormPackage(bundles.id, wish, page).bytes)['index.html'] ?? new Uint8Array()
		);

	test('is light on every device, as learning platforms are', () => {
		expect(pageOf(standalone)).toContain('{"host":"scorm","locale":"id","theme":"light"}');
	});

	test('may ask only the server that it came from', () => {
		expect(pageOf(standalone)).toContain(
			`content="default-src 'none'; connect-src 'self'; img-src data:"`
		);
		expect(() => pageOf(standalone.replace('default-src', 'child-src'))).toThrow('policy');
	});
});
