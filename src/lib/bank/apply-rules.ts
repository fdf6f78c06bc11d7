import type { Fact, IdKind, Issue, RuleName } from '#lib/schema/issue.ts';
import { FILE_RULES, MODEL_RULES } from './all-rules.ts';
import type { Draft, Finding, Rule, Source } from './draft.ts';
import { mentionsPlaceholder } from './mend.ts';
import { isInside } from './paths.ts';
import { issueOf, itemAt } from './read-file.ts';
import type { ReadFile } from './read-file.ts';
import type { Path } from './read-yaml.ts';
import { soundPart } from './sound-part.ts';

type Files = Readonly<Record<Source, ReadFile<unknown>>>;

/**
 * The problems that the rules find in a draft. A draft with mended parts is checked, too, so that one run reports
 * everything; what only follows from a mended or faulty part is left out, so that each cause is reported once.
 * `without` names a rule that is not applied.
 */
export function applyRules(draft: Draft, files: Files, without?: RuleName): Issue[] {
	/** Places in quiz.yaml that cannot be relied on. */
	const doubts: Path[] = [...files.quiz.doubts];
	const issues: Issue[] = [];
	for (const rule of FILE_RULES) {
		if (countsOver(rule, doubts)) continue;
		const findings = rule.check(draft).filter((finding) => !isConsequence(finding, files, doubts));
		issues.push(...findings.map((finding) => toIssue(rule, finding, files)));
		if (rule.severity === 'warning') continue;
		doubts.push(...findings.filter(({ source }) => source === 'quiz').map(({ path }) => path));
	}
	const sound = soundPart(draft, doubts);
	if (sound === null) return issues;
	const late = MODEL_RULES.filter(
		(rule) => rule.name !== without && !countsOver(rule, doubts)
	).flatMap((rule) =>
		rule
			.check(sound.draft)
			.map((finding) => toIssue(rule, { ...finding, path: sound.placeOf(finding.path) }, files))
	);
	return [...issues, ...late];
}

/** Whether a rule takes all of some parts into account, and one of them cannot be relied on. */
function countsOver({ counts = [] }: Rule, doubts: readonly Path[]): boolean {
	return doubts.some((doubt) =>
		counts.some((pattern) =>
			pattern.every((part, index) => index >= doubt.length || part === '*' || part === doubt[index])
		)
	);
}

/** Whether a finding is about a value that is not the author's, or about the entry around it. */
function isConsequence(
	{ source, path, fact }: Finding,
	files: Files,
	doubts: readonly Path[]
): boolean {
	return (
		mentionsPlaceholder([path, fact]) ||
		hasDoubtfulIds(fact, path, doubts) ||
		hasDoubtfulOptions(fact, path, files.quiz.doubts) ||
		files[source].doubts.some(
			(doubt) => isInside(path, doubt) || (path.length > 1 && isInside(doubt, path))
		)
	);
}

/** Whether the credits of an item seem alike only because one of its options could not be read. */
function hasDoubtfulOptions({ code }: Fact, path: Path, doubts: readonly Path[]): boolean {
	const isAboutCredits = code === 'no-spread' || code === 'options-alike';
	return isAboutCredits && doubts.some((doubt) => isInside(doubt, path.slice(0, 2)));
}

const LISTS: Readonly<Partial<Record<IdKind, string>>> = {
	skill: 'skills',
	role: 'roles',
	format: 'formats',
	item: 'items',
	option: 'items',
	duty: 'duties',
	band: 'bands'
};

/**
 * Whether a name may be unknown only because the id of an entry of its list could not be read, or because a list of
 * the quiz is missing.
 */
function hasDoubtfulIds(fact: Fact, path: Path, doubts: readonly Path[]): boolean {
	if (fact.code !== 'unknown-id' && fact.code !== 'extra-wording') return false;
	const list = fact.code === 'unknown-id' ? LISTS[fact.kind] : path[0];
	return doubts.some(([first, ...rest]) =>
		rest.length === 0
			? Object.values(LISTS).some((name) => name === first)
			: first === list && (rest.length === 1 || rest.at(-1) === 'id')
	);
}

function toIssue({ name, severity }: Rule, { fact, source, path }: Finding, files: Files): Issue {
	const { file, value, at, placeOf } = files[source];
	const place = { file, ...placeOf(path), item: itemAt(value, path), path: [...at, ...path] };
	return issueOf(fact, place, { rule: name, severity });
}
