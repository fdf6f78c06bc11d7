import { methodEntries } from '#lib/server/bundles.ts';
import { SOURCES } from '../../sources.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = methodEntries;

export const load: PageServerLoad = async ({ parent }) => {
	const { kind } = await parent();
	return { sources: SOURCES.filter((source) => (source.kind ?? kind) === kind) };
};
