import type { DeviceStorage } from '#lib/session/device-storage.ts';
import { APP_CACHE_PREFIX } from './app-cache.ts';

/** One thing that the device keeps for us. */
export type Kept =
	| {
			readonly kind: 'progress';
			readonly key: string;
			readonly quiz: string;
			readonly version: string;
	  }
	| { readonly kind: 'invitation'; readonly key: string; readonly quiz: string }
	| { readonly kind: 'asker'; readonly key: string }
	| { readonly kind: 'other'; readonly key: string }
	| { readonly kind: 'app'; readonly key: string; readonly files: number };

/** What came of deleting: both lists together are what was there before. */
export interface Deletion {
	readonly removed: readonly Kept[];
	readonly refused: readonly Kept[];
}

const INVITATION = /^invitation:([^:]+)$/;
const PROGRESS = /^progress:([^:]+):(\d+)$/;

/** Everything of ours on this device, looked up now. A refused look counts as nothing kept. */
export async function listKept(
	storage: DeviceStorage,
	appCaches: CacheStorage | undefined
): Promise<readonly Kept[]> {
	return [...storage.keys().map(describe), ...(await listCopies(appCaches))];
}

/** Deletes everything that `listKept` lists, and reports what the browser would not let go. */
export async function deleteKept(
	storage: DeviceStorage,
	appCaches: CacheStorage | undefined
): Promise<Deletion> {
	const before = await listKept(storage, appCaches);
	for (const { kind, key } of before) {
		if (kind === 'app') await appCaches?.delete(key).catch(() => false);
		else storage.remove(key);
	}
	const left = new Set((await listKept(storage, appCaches)).map(({ key }) => key));
	return {
		removed: before.filter(({ key }) => !left.has(key)),
		refused: before.filter(({ key }) => left.has(key))
	};
}

function describe(key: string): Kept {
	const [, invited] = INVITATION.exec(key) ?? [];
	if (invited !== undefined) return { kind: 'invitation', key, quiz: invited };
	if (key === 'asker') return { kind: 'asker', key };
	const [, quiz, version] = PROGRESS.exec(key) ?? [];
	if (quiz === undefined || version === undefined) return { kind: 'other', key };
	return { kind: 'progress', key, quiz, version };
}

async function listCopies(appCaches: CacheStorage | undefined): Promise<Kept[]> {
	try {
		const names = (await appCaches?.keys()) ?? [];
		const ours = names.filter((name) => name.startsWith(APP_CACHE_PREFIX));
		return await Promise.all(
			ours.map(async (key): Promise<Kept> => {
				const files = await (await appCaches?.open(key))?.keys();
				return { kind: 'app', key, files: files?.length ?? 0 };
			})
		);
	} catch {
		return [];
	}
}
