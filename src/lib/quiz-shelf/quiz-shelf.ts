import { bundleOf } from '#lib/bank/loaded-quiz.ts';
import { methodWordsOf } from '#lib/bank/method-words.ts';
import type { OpenedVersion } from '#lib/quiz-file/open-quiz.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { MethodWords, QuizBundle } from '#lib/schema/wording.ts';
import type { CheckedFile } from './check-file.ts';
import { MemoryShelf, type ShelfRecords, type ShelfRow } from './shelf-records.ts';
import { isCheckedBy, shelvedQuiz, textOf, type ShelvedQuiz } from './shelved-quiz.ts';

/** Where a quiz is kept: on the device, or in memory until the page is closed if the device refuses. */
export type KeptIn = 'device' | 'memory';

/** One entry of the list of quiz files. */
export interface ShelfEntry {
	readonly fingerprint: string;
	readonly keptIn: KeptIn;
	/** Null if the stored file is damaged, or if this version of Arah finds an error in it. */
	readonly quiz: ShelvedQuiz | null;
}

/** One version for pages in one language, with what the page about the method says of it. */
export interface ShelvedMethod extends Pick<OpenedVersion, 'simulated' | 'simulatedProfile'> {
	readonly bundle: QuizBundle;
	readonly words: MethodWords;
}

interface Needs {
	readonly records: ShelfRecords;
	/** The version of this Arah. A quiz that another one checked is checked again. */
	readonly version: string;
	/** Checks the text of a file with every rule: see `checkFile`. */
	readonly check: (name: string, text: string) => Promise<CheckedFile>;
}

/**
 * The quiz files of one device. Create one for each tab: files that the device refuses are kept in its memory. No
 * method rejects.
 */
export class QuizShelf {
	readonly #needs: Needs;
	readonly #memory = new MemoryShelf();

	constructor(needs: Needs) {
		this.#needs = needs;
	}

	/**
	 * Keeps a file that was opened without an error. It replaces files with the same newest version and those whose
	 * newest version is one of its older ones. Resolves, once the browser has confirmed it, to where the file is kept.
	 */
	async keep(text: string, versions: readonly OpenedVersion[]): Promise<KeptIn> {
		const quiz = shelvedQuiz(text, versions, this.#needs.version);
		const older = versions.map(({ fingerprint }) => fingerprint).slice(0, -1);
		try {
			await this.#needs.records.put(quiz, older);
			await this.#memory.remove([quiz.fingerprint, ...older]);
			return 'device';
		} catch {
			await this.#memory.put(quiz, older);
			return 'memory';
		}
	}

	/** All files. One after the other, because a check of several files at once would use the whole device. */
	async list(): Promise<ShelfEntry[]> {
		const entries = new Map<string, ShelfEntry>();
		const stored = await this.#needs.records.all().catch(() => []);
		for (const row of stored) entries.set(row.fingerprint, await this.#entry(row, 'device'));
		for (const row of await this.#memory.all()) {
			entries.set(row.fingerprint, await this.#entry(row, 'memory'));
		}
		return [...entries.values()];
	}

	/** The file with a version of this print; null if there is none that can be used. */
	async find(print: string): Promise<ShelvedQuiz | null> {
		const stored = await this.#needs.records.withPrint(print).catch(() => []);
		for (const row of [...(await this.#memory.withPrint(print)), ...stored]) {
			const quiz = await this.#current(row);
			if (quiz !== null) return quiz;
		}
		return null;
	}

	/** The version of this print; null if it is not on the shelf. */
	async findVersion(print: string): Promise<OpenedVersion | null> {
		const found = await this.find(print);
		return found?.versions.find(({ quiz }) => quiz.print === print) ?? null;
	}

	/** The version of this print for pages in one language: see `ReadingSource.fromFile`. */
	async findBundle(print: string, locale: Locale): Promise<QuizBundle | null> {
		const found = await this.findVersion(print);
		return found && shelvedBundle(found, locale);
	}

	/** The same with what the page about the method says of it. */
	async findMethod(print: string, locale: Locale): Promise<ShelvedMethod | null> {
		const found = await this.findVersion(print);
		if (found === null) return null;
		const { simulated, simulatedProfile } = found;
		const bundle = shelvedBundle(found, locale);
		return { bundle, words: methodWordsOf(found, locale), simulated, simulatedProfile };
	}

	/** Removes a file. Resolves to whether the browser has confirmed it. */
	async remove(fingerprint: string): Promise<boolean> {
		await this.#memory.remove([fingerprint]);
		try {
			await this.#needs.records.remove([fingerprint]);
			return true;
		} catch {
			const left = await this.#needs.records.all().catch(() => []);
			return left.every((row) => row.fingerprint !== fingerprint);
		}
	}

	async #entry(row: ShelfRow, keptIn: KeptIn): Promise<ShelfEntry> {
		return { fingerprint: row.fingerprint, keptIn, quiz: await this.#current(row) };
	}

	/** The quiz as this version of Arah reads it. Checks a file of another version again, and stores the outcome. */
	async #current({ value }: ShelfRow): Promise<ShelvedQuiz | null> {
		const { version, check, records } = this.#needs;
		if (isCheckedBy(value, version)) return value;
		const text = textOf(value);
		if (text === null) return null;
		const checked = await check('', text);
		if (!checked.ok) return null;
		const quiz = shelvedQuiz(text, checked.versions, version);
		await records.put(quiz, []).catch(() => undefined);
		return quiz;
	}
}

/** Marked, because pages speak of such a quiz as of somebody else's. */
function shelvedBundle(version: OpenedVersion, locale: Locale): QuizBundle {
	const bundle = bundleOf(version, locale);
	return { ...bundle, quiz: { ...bundle.quiz, isShelved: true } };
}
