import { LOCALES } from '#lib/schema/locale.ts';
import { findBundle, quizIndex } from '#lib/server/bundles.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

/** As for pages. */
export const prerender = 'auto';

export const entries: EntryGenerator = () =>
	quizIndex().flatMap(({ id, versions }) =>
		versions.flatMap((version) =>
			LOCALES.map((lang) => ({ quiz: id, version: String(version), lang }))
		)
	);

/** A quiz version in one language, for opening its results. */
export const GET: RequestHandler = ({ params }) => {
	const bundle = findBundle(params.quiz, params.lang, Number(params.version));
	if (bundle === undefined) error(404, 'not found');
	return Response.json(bundle);
};
