import { orderedTheme, packageName } from '#lib/packaging/package-order.ts';
import { scormPackage, type ScormPackage } from '#lib/packaging/scorm-package.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { MODES } from '#lib/schema/vocabulary.ts';
import { findBundle } from '#lib/server/bundles.ts';
import { MadeOnce } from '#lib/server/made-once.ts';
import { quizzesRevision } from '#lib/server/quizzes.ts';
import { standalonePage } from '#lib/server/standalone-page.ts';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/**
 * A cache, because packing takes about 30 ms of processor time. With ORIGIN set, a quiz has 36 packages;
 * without it, callers can ask for any number by the Host header.
 */
const packages = new MadeOnce<ScormPackage>({ most: 48, making: { burst: 24, perSecond: 1 } }, () =>
	performance.now()
);

/**
 * `/scorm/<quiz>.zip?lang=id&mode=quick&theme=dark&objectives=1`: the same bytes as `arah scorm`. An
 * invalid parameter is an error rather than ignored.
 */
export const GET: RequestHandler = ({ params, url }) => {
	const asked = url.searchParams;
	const lang = asked.get('lang') ?? 'en';
	const locale = LOCALES.find((other) => other === lang);
	if (locale === undefined) error(400, `lang is one of ${LOCALES.join(', ')}`);
	const mode = MODES.find((other) => other === asked.get('mode')) ?? null;
	if (mode === null && asked.has('mode')) error(400, `mode is one of ${MODES.join(', ')}`);
	const theme = orderedTheme(asked.get('theme'));
	if (theme === undefined) error(400, 'theme is one of light, dark, auto');

	const bundle = findBundle(params.quiz, locale);
	if (bundle === undefined) error(404, 'not found');
	const page = standalonePage(bundle.quiz.id);
	if (page === null) error(404, 'not built');
	if (mode === 'quick' && bundle.quiz.quick === undefined)
		error(400, 'this quiz has no quick mode');

	const wanted = asked.get('objectives') ?? '0';
	if (wanted !== '0' && wanted !== '1') error(400, 'objectives is 0 or 1');
	const objectives = wanted === '1';
	const { id, version } = bundle.quiz;
	const name = packageName({ quiz: id, version, locale, mode, theme, objectives });
	const found = packages.get(`${name} ${url.origin} ${quizzesRevision()}`, () =>
		scormPackage(bundle, { mode, theme, objectives, site: url.origin }, page)
	);
	if ('waitS' in found) {
		const retryAfter = String(Math.ceil(found.waitS));
		return new Response('too many packages at once; try again', {
			status: 503,
			headers: { 'retry-after': retryAfter, 'cache-control': 'no-store' }
		});
	}
	const { fileName, bytes } = found.made;
	return new Response(bytes, {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${fileName}"`
		}
	});
};
