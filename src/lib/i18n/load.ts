import type { Locale } from '#lib/schema/locale.ts';
import type { Terms } from '#lib/schema/wording.ts';
import type { CheckerText } from './en/checker.ts';
import type { ClientReportText } from './en/client-report.ts';
import type { ClassesText } from './en/classes.ts';
import type { CodesText } from './en/codes.ts';
import type { CompareText } from './en/compare.ts';
import type { DeskText } from './en/desk.ts';
import type { EmbeddingText } from './en/embedding.ts';
import type { EvidenceText } from './en/evidence.ts';
import type { Home } from './en/home.ts';
import type { InviteText } from './en/invite.ts';
import type { InvitingText } from './en/inviting.ts';
import type { Method } from './en/method.ts';
import type { Privacy } from './en/privacy.ts';
import type { ProfileText } from './en/profile.ts';
import type { ProfileMethod } from './en/profile-method.ts';
import type { ProfileReportText } from './en/profile-report.ts';
import type { QuizFilesText } from './en/quiz-files.ts';
import type { QuizText } from './en/quiz.ts';
import type { QuizzesText } from './en/quizzes.ts';
import type { ReportText } from './en/report.ts';
import type { ResultText } from './en/result.ts';
import type { WorkshopControlText } from './en/workshop-control.ts';
import type { ProjectorText } from './en/projector.ts';
import type { WorkshopScriptText } from './en/workshop-script.ts';
import type { WorkshopText } from './en/workshop.ts';
import type { Shell } from './en/shell.ts';
import type { StudioText } from './en/studio.ts';
import type { StandaloneText } from './en/standalone.ts';
import type { StudioPublishText } from './en/studio-publish.ts';
import type { StudioTableText } from './en/studio-table.ts';
import type { StudioTellsText } from './en/studio-tells.ts';
import type { StudioTryText } from './en/studio-try.ts';

/**
 * The parts of the texts. A page loads only the words that it shows, in one language. English is the type; a language
 * that lacks a key or a parameter does not compile.
 */
type Load<T> = (locale: Locale) => Promise<T>;

/** Texts that speak of one quiz, in its own words for skills and roles. */
type InTerms<T> = (terms: Terms) => T;

/* @__NO_SIDE_EFFECTS__ */
function byLocale<T>(loaders: Readonly<Record<Locale, () => Promise<T>>>): Load<T> {
	return (locale) => loaders[locale]();
}

export const loadChecker = byLocale<CheckerText>({
	en: async () => (await import('./en/checker.ts')).checker,
	id: async () => (await import('./id/checker.ts')).checker
});

export const loadClasses = byLocale<ClassesText>({
	en: async () => (await import('./en/classes.ts')).classes,
	id: async () => (await import('./id/classes.ts')).classes
});

export const loadClientReport = byLocale<InTerms<ClientReportText>>({
	en: async () => (await import('./en/client-report.ts')).clientReport,
	id: async () => (await import('./id/client-report.ts')).clientReport
});

export const loadCodes = byLocale<CodesText>({
	en: async () => (await import('./en/codes.ts')).codes,
	id: async () => (await import('./id/codes.ts')).codes
});

export const loadCompare = byLocale<CompareText>({
	en: async () => (await import('./en/compare.ts')).compare,
	id: async () => (await import('./id/compare.ts')).compare
});

export const loadDesk = byLocale<DeskText>({
	en: async () => (await import('./en/desk.ts')).desk,
	id: async () => (await import('./id/desk.ts')).desk
});

export const loadEmbedding = byLocale<EmbeddingText>({
	en: async () => (await import('./en/embedding.ts')).embedding,
	id: async () => (await import('./id/embedding.ts')).embedding
});

export const loadEvidence = byLocale<EvidenceText>({
	en: async () => (await import('./en/evidence.ts')).evidence,
	id: async () => (await import('./id/evidence.ts')).evidence
});

export const loadHome = byLocale<Home>({
	en: async () => (await import('./en/home.ts')).home,
	id: async () => (await import('./id/home.ts')).home
});

export const loadInvite = byLocale<InviteText>({
	en: async () => (await import('./en/invite.ts')).invite,
	id: async () => (await import('./id/invite.ts')).invite
});

export const loadInviting = byLocale<InvitingText>({
	en: async () => (await import('./en/inviting.ts')).inviting,
	id: async () => (await import('./id/inviting.ts')).inviting
});

export const loadMethod = byLocale<Method>({
	en: async () => (await import('./en/method.ts')).method,
	id: async () => (await import('./id/method.ts')).method
});

export const loadOldBrowser = byLocale<string>({
	en: async () => (await import('./en/old-browser.ts')).oldBrowser,
	id: async () => (await import('./id/old-browser.ts')).oldBrowser
});

export const loadPrivacy = byLocale<Privacy>({
	en: async () => (await import('./en/privacy.ts')).privacy,
	id: async () => (await import('./id/privacy.ts')).privacy
});

export const loadProfile = byLocale<ProfileText>({
	en: async () => (await import('./en/profile.ts')).profile,
	id: async () => (await import('./id/profile.ts')).profile
});

export const loadProfileMethod = byLocale<InTerms<ProfileMethod>>({
	en: async () => (await import('./en/profile-method.ts')).profileMethod,
	id: async () => (await import('./id/profile-method.ts')).profileMethod
});

export const loadProfileReport = byLocale<ProfileReportText>({
	en: async () => (await import('./en/profile-report.ts')).profileReport,
	id: async () => (await import('./id/profile-report.ts')).profileReport
});

export const loadQuiz = byLocale<QuizText>({
	en: async () => (await import('./en/quiz.ts')).quiz,
	id: async () => (await import('./id/quiz.ts')).quiz
});

export const loadQuizFiles = byLocale<QuizFilesText>({
	en: async () => (await import('./en/quiz-files.ts')).quizFiles,
	id: async () => (await import('./id/quiz-files.ts')).quizFiles
});

export const loadQuizzes = byLocale<QuizzesText>({
	en: async () => (await import('./en/quizzes.ts')).quizzes,
	id: async () => (await import('./id/quizzes.ts')).quizzes
});

export const loadReport = byLocale<InTerms<ReportText>>({
	en: async () => (await import('./en/report.ts')).report,
	id: async () => (await import('./id/report.ts')).report
});

export const loadResult = byLocale<InTerms<ResultText>>({
	en: async () => (await import('./en/result.ts')).result,
	id: async () => (await import('./id/result.ts')).result
});

export const loadWorkshopControl = byLocale<WorkshopControlText>({
	en: async () => (await import('./en/workshop-control.ts')).workshopControl,
	id: async () => (await import('./id/workshop-control.ts')).workshopControl
});

export const loadProjector = byLocale<ProjectorText>({
	en: async () => (await import('./en/projector.ts')).projector,
	id: async () => (await import('./id/projector.ts')).projector
});

export const loadWorkshopScript = byLocale<WorkshopScriptText>({
	en: async () => (await import('./en/workshop-script.ts')).workshopScript,
	id: async () => (await import('./id/workshop-script.ts')).workshopScript
});

export const loadWorkshop = byLocale<WorkshopText>({
	en: async () => (await import('./en/workshop.ts')).workshop,
	id: async () => (await import('./id/workshop.ts')).workshop
});

export const loadShell = byLocale<Shell>({
	en: async () => (await import('./en/shell.ts')).shell,
	id: async () => (await import('./id/shell.ts')).shell
});

export const loadStandalone = byLocale<StandaloneText>({
	en: async () => (await import('./en/standalone.ts')).standalone,
	id: async () => (await import('./id/standalone.ts')).standalone
});

export const loadStudioPublish = byLocale<StudioPublishText>({
	en: async () => (await import('./en/studio-publish.ts')).studioPublish,
	id: async () => (await import('./id/studio-publish.ts')).studioPublish
});

export const loadStudioTable = byLocale<StudioTableText>({
	en: async () => (await import('./en/studio-table.ts')).studioTable,
	id: async () => (await import('./id/studio-table.ts')).studioTable
});

export const loadStudioTells = byLocale<StudioTellsText>({
	en: async () => (await import('./en/studio-tells.ts')).studioTells,
	id: async () => (await import('./id/studio-tells.ts')).studioTells
});

export const loadStudioTry = byLocale<StudioTryText>({
	en: async () => (await import('./en/studio-try.ts')).studioTry,
	id: async () => (await import('./id/studio-try.ts')).studioTry
});

export const loadStudio = byLocale<StudioText>({
	en: async () => (await import('./en/studio.ts')).studio,
	id: async () => (await import('./id/studio.ts')).studio
});
