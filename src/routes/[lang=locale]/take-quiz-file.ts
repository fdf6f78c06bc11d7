import { loadQuizFiles } from '#lib/i18n/load.ts';
import type { Locale } from '#lib/schema/locale.ts';

/**
 * Opens a quiz file among files with codes; resolves to the outcome in words. Calls `onopened` if it was opened. Loads
 * the shelf only then.
 */
export async function takeQuizFile(
	file: File,
	locale: Locale,
	onopened: () => Promise<void>
): Promise<string> {
	const text = await loadQuizFiles(locale);
	const loaded = await import('./open-quiz-file.ts').catch(() => null);
	const opened = await loaded?.openQuizFile(file, locale);
	if (opened?.ok === true) {
		await onopened();
		return text[opened.keptIn === 'device' ? 'opened' : 'inMemory'](opened.name);
	}
	const errors = (opened?.issues ?? []).filter(({ severity }) => severity === 'error').length;
	return errors > 0
		? `${text.refused(file.name, errors)} ${text.seeProblems}`
		: text.unfinished[opened?.unfinished ?? 'not-loaded'](file.name);
}
