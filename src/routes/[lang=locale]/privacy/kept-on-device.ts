import type { KeptCaseload } from '#lib/caseload/kept-caseload.ts';
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
	| { readonly kind: 'room'; readonly key: string; readonly code: string }
	| { readonly kind: 'other'; readonly key: string }
	| { readonly kind: 'app'; readonly key: string; readonly files: number }
	| ({ readonly kind: 'caseload'; readonly key: string } & KeptCaseload);

/** The counsellor's caseload, which has a database of its own. */
export interface CaseloadDoor {
	find(): Promise<KeptCaseload | null>;
	delete(): Promise<boolean>;
}

/** What came of deleting: both lists together are what was there before. */
export interface Deletion {
	readonly removed: readonly Kept[];
	readonly refused: readonly Kept[];
}

/** No key of the storage has a space in it. */
const CASELOAD_KEY = 'the caseload';

const ROOM = /^room:([^:]+)$/;
const INVITATION = /^invitation:([^:]+)$/;
const PROGRESS = /^progress:([^:]+):(\d+)$/;

/** Everything of ours on this device, looked up now. A refused look counts as nothing kept. */
export async function listKept(
	storage: DeviceStorage,
	appCaches: CacheStorage | undefined,
	caseload?: CaseloadDoor
): Promise<readonly Kept[]> {
	const found = (await caseload?.find()) ?? null;
	return [
		...storage.keys().map(describe),
		...(found === null ? [] : [{ kind: 'caseload' as const, key: CASELOAD_KEY, ...found }]),
		...(await listCopies(appCaches))
	];
}

/** Deletes everything that `listKept` lists, and reports what the browser would not let go. */
export async function deleteKept(
	storage: DeviceStorage,
	appCaches: CacheStorage | undefined,
	caseload?: CaseloadDoor
): Promise<Deletion> {
	const before = await listKept(storage, appCaches, caseload);
	for (const { kind, key } of before) {
		if (kind === 'caseload') await caseload?.delete();
		else if (kind === 'app') await appCaches?.delete(key).catch(() => false);
		else storage.remove(key);
	}
	const left = new Set((await listKept(storage, appCaches, caseload)).map(({ key }) => key));
	return {
		removed: before.filter(({ key }) => !left.has(key)),
		refused: before.filter(({ key }) => left.has(key))
	};
}

function describe(key: string): Kept {
	const [, invited] = INVITATION.exec(key) ?? [];
	if (invited !== undefined) return { kind: 'invitation', key, quiz: invited };
	const [, code] = ROOM.exec(key) ?? [];
	if (code !== undefined) return { kind: 'room', key, code };
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
