import type { KeptCaseload } from '#lib/caseload/kept-caseload.ts';
import type { DeviceStorage } from '#lib/session/device-storage.ts';
import { APP_CACHE_PREFIX } from './app-cache.ts';

/** One item that the app stores on this device. */
export type KeptEntry =
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
	| { readonly kind: 'quizzes'; readonly key: string; readonly files: number }
	| { readonly kind: 'drafts'; readonly key: string; readonly quizzes: number }
	| ({ readonly kind: 'caseload'; readonly key: string } & KeptCaseload);

/** Access to the counsellor's caseload, which is in a separate database. */
export interface CaseloadDoor {
	find(): Promise<KeptCaseload | null>;
	delete(): Promise<boolean>;
}

/** Access to the quizzes of a database of their own: those written in the studio, or files that were opened. */
export interface QuizzesDoor {
	/** How many there are. */
	find(): Promise<number>;
	delete(): Promise<boolean>;
}

/** The outcome of deleting; the two lists together are what was stored before. */
export interface Deletion {
	readonly removed: readonly KeptEntry[];
	readonly refused: readonly KeptEntry[];
}

/** They differ from every key of the storage, because those contain no space. */
const CASELOAD_KEY = 'the caseload';
const SHELF_KEY = 'the quiz files';
const DRAFTS_KEY = 'the drafts';

const ROOM = /^room:([^:]+)$/;
const INVITATION = /^invitation:([^:]+)$/;
/** With a print after the version if the quiz came as a file. */
const PROGRESS = /^progress:([^:]+):(\d+)(?::\w+)?$/;

interface Doors {
	readonly caseload?: CaseloadDoor;
	readonly drafts?: QuizzesDoor;
	readonly shelf?: QuizzesDoor;
}

/** Lists everything that the app stores on this device. Storage that refuses access counts as empty. */
export async function listKept(
	storage: DeviceStorage,
	appCaches: CacheStorage | undefined,
	{ caseload, drafts, shelf }: Doors = {}
): Promise<readonly KeptEntry[]> {
	const found = (await caseload?.find()) ?? null;
	const quizzes = (await drafts?.find()) ?? 0;
	const files = (await shelf?.find()) ?? 0;
	return [
		...storage.keys().map(describe),
		...(found === null ? [] : [{ kind: 'caseload' as const, key: CASELOAD_KEY, ...found }]),
		...(quizzes === 0 ? [] : [{ kind: 'drafts' as const, key: DRAFTS_KEY, quizzes }]),
		...(files === 0 ? [] : [{ kind: 'quizzes' as const, key: SHELF_KEY, files }]),
		...(await listCopies(appCaches))
	];
}

/** Deletes everything that `listKept` lists, and reports what the browser did not delete. */
export async function deleteKept(
	storage: DeviceStorage,
	appCaches: CacheStorage | undefined,
	doors: Doors = {}
): Promise<Deletion> {
	const before = await listKept(storage, appCaches, doors);
	for (const { kind, key } of before) {
		if (kind === 'caseload') await doors.caseload?.delete();
		else if (kind === 'drafts') await doors.drafts?.delete();
		else if (kind === 'quizzes') await doors.shelf?.delete();
		else if (kind === 'app') await appCaches?.delete(key).catch(() => false);
		else storage.remove(key);
	}
	const left = new Set((await listKept(storage, appCaches, doors)).map(({ key }) => key));
	return {
		removed: before.filter(({ key }) => !left.has(key)),
		refused: before.filter(({ key }) => left.has(key))
	};
}

function describe(key: string): KeptEntry {
	const [, invited] = INVITATION.exec(key) ?? [];
	if (invited !== undefined) return { kind: 'invitation', key, quiz: invited };
	const [, code] = ROOM.exec(key) ?? [];
	if (code !== undefined) return { kind: 'room', key, code };
	if (key === 'asker') return { kind: 'asker', key };
	const [, quiz, version] = PROGRESS.exec(key) ?? [];
	if (quiz === undefined || version === undefined) return { kind: 'other', key };
	return { kind: 'progress', key, quiz, version };
}

async function listCopies(appCaches: CacheStorage | undefined): Promise<KeptEntry[]> {
	try {
		const names = (await appCaches?.keys()) ?? [];
		const ours = names.filter((name) => name.startsWith(APP_CACHE_PREFIX));
		return await Promise.all(
			ours.map(async (key): Promise<KeptEntry> => {
				const files = await (await appCaches?.open(key))?.keys();
				return { kind: 'app', key, files: files?.length ?? 0 };
			})
		);
	} catch {
		return [];
	}
}
