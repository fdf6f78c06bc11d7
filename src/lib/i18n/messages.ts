import type { Locale } from '#lib/schema/locale.ts';
import type { ClientReportText } from './en/client-report.ts';
import type { DeskText } from './en/desk.ts';
import type { EmbeddingText } from './en/embedding.ts';
import type { CodesText } from './en/codes.ts';
import type { CompareText } from './en/compare.ts';
import type { Home } from './en/home.ts';
import type { InviteText } from './en/invite.ts';
import type { InvitingText } from './en/inviting.ts';
import type { Method } from './en/method.ts';
import type { Privacy } from './en/privacy.ts';
import type { QuizText } from './en/quiz.ts';
import type { ReportText } from './en/report.ts';
import type { ResultText } from './en/result.ts';
import type { ScormText } from './en/scorm.ts';
import type { Shell } from './en/shell.ts';
import type { StandaloneText } from './en/standalone.ts';

interface Texts {
	readonly shell: Shell;
	readonly home: Home;
	readonly quiz: QuizText;
	readonly result: ResultText;
	readonly method: Method;
	readonly privacy: Privacy;
	readonly report: ReportText;
	readonly clientReport: ClientReportText;
	readonly invite: InviteText;
	readonly inviting: InvitingText;
	readonly desk: DeskText;
	readonly codes: CodesText;
	readonly compare: CompareText;
	readonly embedding: EmbeddingText;
	readonly scorm: ScormText;
	readonly standalone: StandaloneText;
}

type Section = keyof Texts;

/**
 * All texts of the interface, one import per page and language, so that a page loads only the words
 * that it shows. English is the type; another language that misses a key or a parameter does not
 * compile.
 */
const CATALOGUE: { readonly [S in Section]: Readonly<Record<Locale, () => Promise<Texts[S]>>> } = {
	shell: {
		en: async () => (await import('./en/shell.ts')).shell,
		id: async () => (await import('./id/shell.ts')).shell
	},
	home: {
		en: async () => (await import('./en/home.ts')).home,
		id: async () => (await import('./id/home.ts')).home
	},
	quiz: {
		en: async () => (await import('./en/quiz.ts')).quiz,
		id: async () => (await import('./id/quiz.ts')).quiz
	},
	result: {
		en: async () => (await import('./en/result.ts')).result,
		id: async () => (await import('./id/result.ts')).result
	},
	method: {
		en: async () => (await import('./en/method.ts')).method,
		id: async () => (await import('./id/method.ts')).method
	},
	privacy: {
		en: async () => (await import('./en/privacy.ts')).privacy,
		id: async () => (await import('./id/privacy.ts')).privacy
	},
	report: {
		en: async () => (await import('./en/report.ts')).report,
		id: async () => (await import('./id/report.ts')).report
	},
	clientReport: {
		en: async () => (await import('./en/client-report.ts')).clientReport,
		id: async () => (await import('./id/client-report.ts')).clientReport
	},
	invite: {
		en: async () => (await import('./en/invite.ts')).invite,
		id: async () => (await import('./id/invite.ts')).invite
	},
	inviting: {
		en: async () => (await import('./en/inviting.ts')).inviting,
		id: async () => (await import('./id/inviting.ts')).inviting
	},
	desk: {
		en: async () => (await import('./en/desk.ts')).desk,
		id: async () => (await import('./id/desk.ts')).desk
	},
	codes: {
		en: async () => (await import('./en/codes.ts')).codes,
		id: async () => (await import('./id/codes.ts')).codes
	},
	compare: {
		en: async () => (await import('./en/compare.ts')).compare,
		id: async () => (await import('./id/compare.ts')).compare
	},
	embedding: {
		en: async () => (await import('./en/embedding.ts')).embedding,
		id: async () => (await import('./id/embedding.ts')).embedding
	},
	scorm: {
		en: async () => (await import('./en/scorm.ts')).scorm,
		id: async () => (await import('./id/scorm.ts')).scorm
	},
	standalone: {
		en: async () => (await import('./en/standalone.ts')).standalone,
		id: async () => (await import('./id/standalone.ts')).standalone
	}
};

/** The texts of one part of the interface. */
export function loadMessages<S extends Section>(section: S, locale: Locale): Promise<Texts[S]> {
	return CATALOGUE[section][locale]();
}
