import type { OpenedVersion } from '#lib/quiz-file/open-quiz.ts';

/** One quiz file on the shelf of a device. */
export interface ShelvedQuiz {
	/** The fingerprint of its newest version, by which the shelf knows it. */
	readonly fingerprint: string;
	/** The prints of its versions, by which result codes name them. */
	readonly prints: readonly string[];
	/** The file as it came. */
	readonly text: string;
	/** The version of Arah that checked it. Another version checks the text again before it uses it. */
	readonly checkedBy: string;
	/** As that Arah read them, the oldest first. */
	readonly versions: readonly OpenedVersion[];
}

/** The quiz of an opened file, ready to be put on the shelf. Throws RangeError if it has no version. */
export function shelvedQuiz(
	text: string,
	versions: readonly OpenedVersion[],
	checkedBy: string
): ShelvedQuiz {
	const newest = versions.at(-1);
	if (newest === undefined) throw new RangeError('a quiz file has at least one version');
	const prints = versions.flatMap(({ quiz }) => quiz.print ?? []);
	return { fingerprint: newest.fingerprint, prints, text, checkedBy, versions };
}

/**
 * Whether a stored value is a quiz that this version of Arah checked. Only then are its parts as this version expects
 * them; otherwise nothing but its text may be used.
 */
export function isCheckedBy(value: unknown, version: string): value is ShelvedQuiz {
	return textOf(value) !== null && isMap(value) && value['checkedBy'] === version;
}

/** The text of a stored quiz from any version of Arah; null if the value is damaged. */
export function textOf(value: unknown): string | null {
	return isMap(value) && typeof value['text'] === 'string' ? value['text'] : null;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
