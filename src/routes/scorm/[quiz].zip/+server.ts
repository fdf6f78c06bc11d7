import { orderedTheme } from '#lib/packaging/package-order.ts';
import { scormPackage } from '#lib/packaging/scorm-package.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import { findBundle } from '#lib/server/bundles.ts';
import { standalonePage } from '#lib/server/standalone-page.ts';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const MODES = ['full', 'quick'] as const;

/**
 * `/scorm/<quiz>.zip?lang=id&mode=quick&theme=dark&objectives=1`: the same bytes as `arah scorm`. Said where
 * something else was asked for than there is, rather than packed without it.
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

	const wish = { mode, theme, objectives: asked.get('objectives') === '1', site: url.origin };
	const { fileName, bytes } = scormPackage(bundle, wish, page);
	return new Response(bytes, {
		headers: {
			'content-type': 'application/zip',
			'content-disposition': `attachment; filename="${fileName}"`
		}
	});
};
