import type { CodesText } from '#lib/i18n/en/codes.ts';
import { loadCodes, loadCompare } from '#lib/i18n/load.ts';
import type { Compared } from '#lib/reading/compared.ts';
import { comparisonFile } from '#lib/reading/files/comparison-file.ts';
import { REPORT_KINDS, type ReportKind } from '#lib/reading/report-reading.ts';
import { LOCALES, type Locale } from '#lib/schema/locale.ts';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import {
	typedChoices,
	typedLocale,
	typedPath,
	typedSite,
	UsageError,
	type Command
} from './command.ts';
import { openInput } from './map-lines.ts';
import { openList, type OpenedList } from './open-list.ts';
import { printReports } from './print-reports.ts';

const FORMATS = ['csv', 'json', 'pdf'] as const;

export const report: Command = {
	name: 'report',
	usage:
		'report FILE|- [--format csv,json,pdf] [--for client,counsellor] [--site URL] [--out FOLDER]',
	summary: 'files and printed reports for a list of results',
	help: `Opens every result code and result address in a text, each with the quiz that it names, and
writes into a folder:

  results.csv   one line each, for a spreadsheet: the same file that the compare page saves
  results.json  the same for programs, with all numbers as computed
  01-<name>-client.pdf, …  one printed report each

FILE|-    the text as you received it by email or chat; a name before a code ("Rina: 1071AT01QA…")
          becomes the name of the result. - reads standard input
--format  one or more, separated by commas; default: csv,json
--for     whose report to print: client (1 page), counsellor (2 pages or more; 1 for a
          profile), or both, separated by a comma; default: client
--site    the address of your Arah, such as https://arah.example.ac.id, for the printed links
--lang    ${LOCALES.join(' or ')}; default: en
--out     a new or empty folder; default: arah-report

PDF needs --site, a build (npm run build) and Chromium (npx playwright install chromium). For a code
that cannot be opened, it writes one line to standard error and exits with 1; all others are written.`,

	async run(args) {
		const { positionals, values } = parseArgs({
			args: [...args],
			options: {
				format: { type: 'string', default: 'csv,json' },
				for: { type: 'string', default: 'client' },
				site: { type: 'string' },
				lang: { type: 'string', default: 'en' },
				out: { type: 'string', default: 'arah-report' }
			},
			allowPositionals: true
		});
		const [file, ...more] = positionals;
		if (file === undefined || more.length > 0) throw new UsageError('report takes one FILE, or -');
		const formats = typedChoices('--format', FORMATS, values.format);
		const kinds = typedChoices('--for', REPORT_KINDS, values.for);
		const site = values.site === undefined ? null : typedSite(values.site);
		const locale = typedLocale(values.lang);
		const text = await loadCompare(locale);
		const folder = emptyFolder(values.out);
		const wantsPdf = formats.includes('pdf');
		if (wantsPdf && site === null) {
			throw new UsageError('PDF needs --site: where should the printed links open?');
		}

		const list = openList(await readAll(await openInput(file)), { locale, unnamed: text.unnamed });
		const isWhole = complain(list, await loadCodes(locale));
		if (list.results.length === 0) return 1;
		mkdirSync(folder, { recursive: true });
		for (const kind of ['csv', 'json'] as const) {
			if (!formats.includes(kind)) continue;
			const content = comparisonFile(kind, text, { results: list.results, isOnePerson: false });
			write(join(folder, `results.${kind}`), content);
		}
		if (wantsPdf && site !== null)
			await writeReports(list.results, kinds, { locale, site, folder });
		return isWhole ? 0 : 1;
	}
};

/** The path of an empty folder, so that reports never mix with others or overwrite them. */
function emptyFolder(typed: string): string {
	const folder = typedPath(typed);
	let names: readonly string[];
	try {
		names = readdirSync(folder);
	} catch (cause) {
		if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return folder;
		throw new UsageError(`--out ${typed} is not a folder`);
	}
	if (names.length === 0) return folder;
	throw new UsageError(`--out ${typed} has files in it; choose a new folder, or empty this one`);
}

/** Prints a line for every code that cannot be opened, with its place. Returns whether there was none. */
function complain({ results, problems }: OpenedList, text: CodesText): boolean {
	for (const { found, issue } of problems) {
		const place = text.place.line(found.line);
		const where = found.label === '' ? place : `${place} (${found.label})`;
		say(`${where}: ${text.issues[issue]}`);
	}
	if (results.length === 0 && problems.length === 0) say(text.nothing);
	return results.length > 0 && problems.length === 0;
}

function say(message: string): void {
	process.stderr.write(`arah: ${message}\n`);
}

function write(path: string, content: string | Buffer): void {
	writeFileSync(path, content);
	process.stdout.write(`${path}\n`);
}

interface Paper {
	readonly locale: Locale;
	readonly site: string;
	readonly folder: string;
}

async function writeReports(
	results: readonly Compared[],
	kinds: readonly ReportKind[],
	{ locale, site, folder }: Paper
): Promise<void> {
	const reports = results.flatMap((result, i) =>
		kinds.map((kind) => ({ code: result.code, kind, name: fileName(i + 1, result, kind, results) }))
	);
	for await (const [{ name }, pdf] of printReports(reports, { locale, site })) {
		write(join(folder, name), pdf);
	}
}

/** A file name that sorts in the order of the list and is valid in every file system. */
function fileName(
	position: number,
	{ label }: Compared,
	kind: ReportKind,
	{ length }: readonly Compared[]
): string {
	const number = String(position).padStart(Math.max(2, String(length).length), '0');
	const name = label.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
	return [number, ...(name === '' ? [] : [name]), kind].join('-') + '.pdf';
}
