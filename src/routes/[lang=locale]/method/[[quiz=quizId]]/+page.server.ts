import { methodEntries } from '#lib/server/bundles.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = methodEntries;
