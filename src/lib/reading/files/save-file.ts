import { paintPicture, toPng, type PictureShape } from '#lib/chart/share-picture.ts';
import { roleName, skillName } from '#lib/reading/names.ts';
import { profilePictureOf } from '#lib/reading/profile-picture.ts';
import type { AnyResultReading, ResultReading } from '#lib/reading/reading.ts';
import { sharePictureOf } from '#lib/reading/share-picture.ts';
import { separatorFor } from '#lib/i18n/csv-text.ts';
import { profileCsv, profileJson } from './profile-files.ts';
import { toCsv } from './to-csv.ts';
import { toJson } from './to-json.ts';
import { toXapi } from './to-xapi.ts';

/** What a person can do with a result besides copying its link. */
export type KeepAction = 'share' | 'print' | 'png' | 'csv' | 'json' | 'xapi';

export interface NamedFile {
	readonly name: string;
	readonly content: Blob;
}

/** The result as a file: a picture to share, a table for people, or data for programs of two kinds. */
export async function fileOf(
	kind: 'png' | 'csv' | 'json' | 'xapi',
	view: AnyResultReading
): Promise<NamedFile> {
	if (kind === 'xapi') return statement(view);
	if (kind === 'png') return pictureFile(view, 'post');
	const name = `${view.text.fileName}.${kind}`;
	if (kind === 'csv') {
		const rows = view.kind === 'profile' ? profileCsv(view) : table(view);
		return { name, content: new Blob([rows], { type: 'text/csv' }) };
	}
	const json = view.kind === 'profile' ? profileJson(view) : toJson(view.result, view);
	return { name, content: new Blob([json], { type: 'application/json' }) };
}

/** The picture to share in one shape. Rejects for a result that names no role and no code: it has none. */
export async function pictureFile(view: AnyResultReading, shape: PictureShape): Promise<NamedFile> {
	const picture = view.kind === 'profile' ? profilePictureOf(view) : sharePictureOf(view);
	if (picture === null) throw new Error('There is no picture of a result that says nothing.');
	const { fontFamily } = getComputedStyle(document.body);
	const content = await toPng(await paintPicture(picture, shape, fontFamily));
	return { name: `${view.text.fileName}${shape === 'story' ? '-story' : ''}.png`, content };
}

/** Hands a file to the browser's own download. */
export function saveFile({ name, content }: NamedFile): void {
	const link = document.createElement('a');
	link.download = name;
	link.href = URL.createObjectURL(content);
	link.click();
	// The download has its own hold on the content by the next task.
	setTimeout(() => {
		URL.revokeObjectURL(link.href);
	});
}

/** Its name says that it is no `json` of ours. */
function statement(view: AnyResultReading): NamedFile {
	const { wording, result, locale, mode, text } = view;
	const xapi = toXapi(result, { locale, mode, name: wording.name, summary: wording.summary });
	return {
		name: `${text.fileName}-xapi.json`,
		content: new Blob([xapi], { type: 'application/json' })
	};
}

function table(view: ResultReading): string {
	const { quiz, wording, text, result, headline, mode, code, locale } = view;
	const withheldBecause = headline.kind === 'withheld' ? headline.because : [];
	return toCsv(
		result,
		{
			columns: text.csv,
			kinds: text.csv,
			quizName: wording.name,
			skillNames: Object.fromEntries(quiz.skills.map(({ id }) => [id, skillName(view, id)])),
			roleNames: Object.fromEntries(quiz.roles.map(({ id }) => [id, roleName(view, id)])),
			flags: text.flags
		},
		{
			caps: quiz.scoring.shown01,
			mode: mode && text.modes[mode],
			code,
			withheldBecause,
			separator: separatorFor(locale)
		}
	);
}
