import { describe, expect, test } from 'vitest';
import { ALL_RULES } from '#lib/bank/all-rules.ts';
import { checker } from '#lib/i18n/en/checker.ts';
import { describeIssue } from '../../support/issue-texts.ts';
import type { FactCode } from '#lib/schema/issue.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { simulate } from '#lib/simulation/simulation.ts';
import { at, bankAfter, ownQuizzes, realBank } from '../../support/bank-files.ts';
import type { SmallFiles } from '../../support/bank-files.ts';

interface Broken {
	rule: string;
	code: FactCode;
	title: string;
	item?: string;
	/** A part of the sentence that the author reads. */
	says: string;
	change: (files: SmallFiles) => void;
}

const itemOf = ({ quiz }: SmallFiles, id: string) =>
	at(
		quiz.items.filter((item) => item.id === id),
		0
	);

/** Two bands, each with a step on every skill in both languages. */
function addBands({ quiz, en, id }: SmallFiles): void {
	quiz.bands = [
		{ id: 'begin', from: 0 },
		{ id: 'build', from: 50 }
	];
	const stepsOf = () =>
		Object.fromEntries(quiz.skills.map((skill) => [skill.id, { begin: 'Try.', build: 'Go on.' }]));
	en.steps = stepsOf();
	id.steps = stepsOf();
}

/** Choices keyed 3, 2, 1, 0 in that order. One language has the texts; the other has one text for all. */
function addChoices(
	files: SmallFiles,
	locale: Locale,
	texts: readonly string[],
	choices = 3
): void {
	const ids = ['a', 'b', 'c', 'd'];
	const optionsWith = (textOf: (index: number) => string) =>
		Object.fromEntries(ids.map((id, index) => [id, textOf(index)]));
	for (let n = 1; n <= choices; n++) {
		const id = `choice-${n}`;
		const options = ids.map((option, index) => ({ id: option, credits: { cooking: 3 - index } }));
		files.quiz.items.push({ id, format: 'choice', measures: { cooking: 0.47 }, options });
		files.en.items[id] = { stem: id, options: optionsWith(() => 'Stir it') };
		files.id.items[id] = { stem: id, options: optionsWith(() => 'Aduk saja') };
		files[locale].items[id] = { stem: id, options: optionsWith((index) => at(texts, index)) };
	}
}

/** The small quiz as a profile: its skills are ranked, and it has no roles. */
function makeProfile({ quiz, en, id }: SmallFiles): void {
	quiz.kind = 'profile';
	quiz.code = { letters: 2 };
	quiz.skills = quiz.skills.map((skill, index) => ({
		...skill,
		symbol: at(['C', 'S', 'B'], index)
	}));
	quiz.roles = [];
	quiz.duties = [];
	quiz.items = quiz.items
		.filter(({ format }) => format !== 'preference')
		.map(({ duties: _, ...item }) => item);
	delete quiz.formats['preference'];
	for (const words of [en, id]) {
		words.roles = {};
		words.duties = {};
		delete words.formats['preference'];
		delete words.items['liking'];
		for (const skill of Object.values(words.skills)) {
			skill['enjoys'] = 'Enjoys it.';
			skill['fields'] = { food: { name: 'Food', study: 'Catering', jobs: 'Cook' } };
		}
	}
}

/** A change to the small profile. */
const inProfile = (change: (files: SmallFiles) => void) => (files: SmallFiles) => {
	makeProfile(files);
	change(files);
};

/** What made-up people say about the small quiz. */
const FIGURES = simulate(at(bankAfter(() => undefined).quizzes, 0).quiz, { takers: 6, seed: 1 });

const BROKEN: Broken[] = [
	{
		rule: 'own-figures',
		code: 'other-figures',
		title: 'figures of another version',
		says: 'simulated for "kitchen@2", not for "kitchen@1": run npm run simulate -- kitchen@1 --write,',
		change: (files) => void (files.figures = { ...FIGURES, quiz: 'kitchen@2' })
	},
	{
		rule: 'folder-name',
		code: 'folder-name',
		title: 'an id that is not the name of the folder',
		says: 'The folder is called "kitchen", but the file says "canteen"',
		change: ({ quiz }) => void (quiz.id = 'canteen')
	},
	{
		rule: 'folder-name',
		code: 'folder-name',
		title: 'a version that is not the name of the folder',
		says: 'The folder is called "v1", but the file says "v2"',
		change: ({ quiz }) => void (quiz.version = 2)
	},
	{
		rule: 'kind-parts',
		code: 'missing-part',
		title: 'one role alone',
		says: 'A quiz of the kind "roles" needs "roles"',
		change: ({ quiz }) => void quiz.roles.pop()
	},
	{
		rule: 'kind-parts',
		code: 'foreign-part',
		title: 'a code beside roles',
		says: '"code" has no meaning in a quiz of the kind "roles"',
		change: ({ quiz }) => void (quiz.code = { letters: 2 })
	},
	{
		rule: 'kind-parts',
		code: 'foreign-part',
		title: 'a letter for a skill beside roles',
		says: '"symbol" has no meaning in a quiz of the kind "roles"',
		change: ({ quiz }) => void (at(quiz.skills, 0).symbol = 'C')
	},
	{
		rule: 'kind-parts',
		code: 'missing-part',
		title: 'a profile without a code',
		says: 'A quiz of the kind "profile" needs "code"',
		change: inProfile(({ quiz }) => {
			delete quiz.code;
		})
	},
	{
		rule: 'kind-parts',
		code: 'long-code',
		title: 'a code that leaves out no skill',
		says: 'A code of 3 letters must leave out some skills, but there are only 3',
		change: inProfile(({ quiz }) => void (quiz.code = { letters: 3 }))
	},
	{
		rule: 'kind-parts',
		code: 'missing-part',
		title: 'a skill without a letter in a profile',
		says: 'A quiz of the kind "profile" needs "symbol"',
		change: inProfile(({ quiz }) => {
			delete at(quiz.skills, 1).symbol;
		})
	},
	{
		rule: 'kind-parts',
		code: 'repeated-symbol',
		title: 'one letter for two skills',
		says: 'The symbol "C" already stands for "cooking"',
		change: inProfile(({ quiz }) => void (at(quiz.skills, 1).symbol = 'C'))
	},
	{
		rule: 'kind-parts',
		code: 'foreign-part',
		title: 'duties in a profile',
		says: '"duties" has no meaning in a quiz of the kind "profile"',
		change: inProfile(({ quiz }) => void (quiz.duties = ['shop']))
	},
	{
		rule: 'kind-parts',
		code: 'foreign-part',
		title: 'preferences in a profile',
		says: '"preference" has no meaning in a quiz of the kind "profile"',
		change: inProfile(({ quiz }) => void (quiz.formats['preference'] = { kind: 'preference' }))
	},
	{
		rule: 'kind-parts',
		code: 'foreign-part',
		title: 'a quick match in a profile',
		says: '"quick" has no meaning in a quiz of the kind "profile"',
		change: inProfile(({ quiz }) => void (quiz.quick = {}))
	},
	{
		rule: 'wording-keys',
		code: 'missing-wording',
		title: 'a profile that does not say what people enjoy',
		says: 'There is no text for "skills/cooking/enjoys" in "en"',
		change: inProfile(({ en }) => {
			delete en.skills['cooking']?.['enjoys'];
		})
	},
	{
		rule: 'wording-keys',
		code: 'missing-wording',
		title: 'a field that one language lacks',
		says: 'There is no text for "skills/cooking/fields/food" in "id"',
		change: inProfile(({ id }) => {
			const other = { name: 'Dapur', study: 'Tata boga', jobs: 'Juru masak' };
			(id.skills['cooking'] ??= {})['fields'] = { kitchen: other };
		})
	},
	{
		rule: 'wording-keys',
		code: 'extra-wording',
		title: 'fields in a quiz about roles',
		says: 'The text for "skills/cooking/enjoys" in "en" belongs to nothing in the quiz',
		change: ({ en }) => void ((en.skills['cooking'] ??= {})['enjoys'] = 'Enjoys it.')
	},
	{
		rule: 'unique-ids',
		code: 'duplicate-id',
		title: 'two items with one id',
		item: 'cooking-1',
		says: 'The item "cooking-1" is there twice',
		change: (files) => void (itemOf(files, 'cooking-2').id = 'cooking-1')
	},
	{
		rule: 'unique-ids',
		code: 'duplicate-id',
		title: 'two options of an item with one id',
		item: 'scene',
		says: 'The option "left" is there twice',
		change: (files) => void (at(itemOf(files, 'scene').options ?? [], 1).id = 'left')
	},
	{
		rule: 'unique-ids',
		code: 'duplicate-id',
		title: 'two steps of a scale with one id',
		says: 'The option "no" is there twice',
		change: ({ quiz }) => void (at(quiz.formats['scale']?.options ?? [], 1).id = 'no')
	},
	{
		rule: 'known-ids',
		code: 'unknown-id',
		title: 'an item that measures an unknown skill',
		item: 'serving-1',
		says: 'There is no skill "smiling". Allowed: cooking, serving, buying',
		change: (files) => void (itemOf(files, 'serving-1').measures = { smiling: 1 })
	},
	{
		rule: 'known-ids',
		code: 'unknown-id',
		title: 'an item with an unknown format',
		item: 'serving-1',
		says: 'There is no format "slider"',
		change: (files) => void (itemOf(files, 'serving-1').format = 'slider')
	},
	{
		rule: 'known-ids',
		code: 'unknown-id',
		title: 'an item with an unknown duty',
		item: 'serving-1',
		says: 'There is no duty "sweep". Allowed: shop',
		change: (files) => void (itemOf(files, 'serving-1').duties = ['sweep'])
	},
	{
		rule: 'known-ids',
		code: 'unknown-id',
		title: 'a preference for an unknown role',
		item: 'liking',
		says: 'There is no role "guest"',
		change: (files) => void (at(itemOf(files, 'liking').options ?? [], 0).role = 'guest')
	},
	{
		rule: 'known-ids',
		code: 'unknown-id',
		title: 'a target on an unknown skill',
		says: 'There is no skill "smiling"',
		change: ({ quiz }) => void (at(quiz.roles, 0).target['smiling'] = 50)
	},
	{
		rule: 'item-format',
		code: 'item-misfit',
		title: 'a scale item with options of its own',
		item: 'serving-1',
		says: 'is a scale and brings its own options',
		change: (files) => void (itemOf(files, 'serving-1').options = [{ id: 'a' }, { id: 'b' }])
	},
	{
		rule: 'item-format',
		code: 'item-misfit',
		title: 'a choice item without options',
		item: 'scene',
		says: 'needs a list of options',
		change: (files) => delete itemOf(files, 'scene').options
	},
	{
		rule: 'item-format',
		code: 'item-misfit',
		title: 'a scored item that measures nothing',
		item: 'serving-1',
		says: 'measures no skill',
		change: (files) => delete itemOf(files, 'serving-1').measures
	},
	{
		rule: 'item-format',
		code: 'item-misfit',
		title: 'a preference item that measures a skill',
		item: 'liking',
		says: 'remove "measures"',
		change: (files) => void (itemOf(files, 'liking').measures = { cooking: 1 })
	},
	{
		rule: 'item-format',
		code: 'item-misfit',
		title: 'a preference option with credits',
		item: 'liking',
		says: 'format "preference" earns none',
		change: (files) => void (at(itemOf(files, 'liking').options ?? [], 0).credits = { cooking: 1 })
	},
	{
		rule: 'item-format',
		code: 'item-misfit',
		title: 'a choice option that leans to a role',
		item: 'scene',
		says: 'format "choice" is a choice: give it credits',
		change: (files) => void (at(itemOf(files, 'scene').options ?? [], 0).role = 'cook')
	},
	{
		rule: 'option-credits',
		code: 'option-without-credit',
		title: 'an option without credit on a measured skill',
		item: 'scene',
		says: 'Option "right" says no credit on "buying"',
		change: (files) => void (at(itemOf(files, 'scene').options ?? [], 1).credits = { cooking: 3 })
	},
	{
		rule: 'option-credits',
		code: 'unmeasured-credit',
		title: 'credit on a skill that the item does not measure',
		item: 'scene',
		says: 'credit on "serving", which the item does not measure',
		change: (files) =>
			void (at(itemOf(files, 'scene').options ?? [], 1).credits = {
				cooking: 3,
				buying: 0,
				serving: 1
			})
	},
	{
		rule: 'option-roles',
		code: 'option-without-role',
		title: 'a preference option without role',
		item: 'liking',
		says: 'Option "kitchen" does not say which role it leans to',
		change: (files) => delete at(itemOf(files, 'liking').options ?? [], 0).role
	},
	{
		rule: 'complete-targets',
		code: 'missing-target',
		title: 'a role without target on a skill',
		says: 'The role "cook" has no target for "serving"',
		change: ({ quiz }) => delete at(quiz.roles, 0).target['serving']
	},
	{
		rule: 'complete-targets',
		code: 'missing-target',
		title: 'a role without importance of a skill',
		says: 'The role "cook" has no importance for "serving"',
		change: ({ quiz }) => delete at(quiz.roles, 0).importance?.['serving']
	},
	{
		rule: 'complete-targets',
		code: 'no-importance',
		title: 'a role to which nothing is important',
		says: 'Nothing is important to the role "cook"',
		change: ({ quiz }) =>
			void (at(quiz.roles, 0).importance = { cooking: 0, serving: 0, buying: 0 })
	},
	{
		rule: 'complete-targets',
		code: 'missing-field',
		title: 'a role without seniority',
		says: '"seniority" is missing',
		change: ({ quiz }) => delete at(quiz.roles, 0).seniority
	},
	{
		rule: 'told-evidence',
		code: 'untold-evidence',
		title: 'evidence without numbers',
		says: '"piloted" needs numbers',
		change: ({ quiz }) => void (quiz.evidence = 'piloted')
	},
	{
		rule: 'wording-keys',
		code: 'missing-wording',
		title: 'an item without text in one language',
		item: 'serving-1',
		says: 'There is no text for "items/serving-1" in "id"',
		change: ({ id }) => delete id.items['serving-1']
	},
	{
		rule: 'wording-keys',
		code: 'missing-wording',
		title: 'an option without text in one language',
		item: 'scene',
		says: '"items/scene/options/right" in "en"',
		change: ({ en }) => delete en.items['scene']?.options?.['right']
	},
	{
		rule: 'wording-keys',
		code: 'missing-wording',
		title: 'a step of a scale without text',
		says: '"formats/scale/options/yes" in "en"',
		change: ({ en }) => delete en.formats['scale']?.options?.['yes']
	},
	{
		rule: 'wording-keys',
		code: 'missing-wording',
		title: 'another title of a role in one language only',
		says: '"roles/cook/alias" in "en"',
		change: ({ id }) => void (id.roles['cook'] = { name: 'a', summary: 'b', alias: 'koki' })
	},
	{
		rule: 'wording-keys',
		code: 'extra-wording',
		title: 'a text for nothing',
		item: 'serving-9',
		says: 'The text for "items/serving-9" in "id" belongs to nothing',
		change: ({ id }) => void (id.items['serving-9'] = { stem: 'Apa?' })
	},
	{
		rule: 'wording-keys',
		code: 'missing-wording',
		title: 'a development step in one language only',
		says: 'There is no text for "steps/serving/build" in "id"',
		change: (files) => {
			addBands(files);
			delete files.id.steps?.['serving']?.['build'];
		}
	},
	{
		rule: 'wording-keys',
		code: 'missing-wording',
		title: 'a skill without development steps',
		says: 'There is no text for "steps/buying/begin" in "en"',
		change: (files) => {
			addBands(files);
			delete files.en.steps?.['buying'];
		}
	},
	{
		rule: 'wording-keys',
		code: 'extra-wording',
		title: 'development steps without bands',
		says: 'The text for "steps/cooking/begin" in "en" belongs to nothing',
		change: (files) => {
			addBands(files);
			delete files.quiz.bands;
		}
	},
	{
		rule: 'unique-ids',
		code: 'duplicate-id',
		title: 'two bands with one id',
		says: 'The band "begin" is there twice',
		change: (files) => {
			addBands(files);
			files.quiz.bands?.push({ id: 'begin', from: 80 });
		}
	},
	{
		rule: 'rising-bands',
		code: 'late-band',
		title: 'a lowest band that leaves out low scores',
		says: 'The lowest band "begin" begins at 10',
		change: (files) => {
			addBands(files);
			at(files.quiz.bands ?? [], 0).from = 10;
		}
	},
	{
		rule: 'rising-bands',
		code: 'band-not-rising',
		title: 'a band that begins where the one before it does',
		says: 'The band "build" begins at 0, not above "begin" before it',
		change: (files) => {
			addBands(files);
			at(files.quiz.bands ?? [], 1).from = 0;
		}
	},
	{
		rule: 'known-cases',
		code: 'unknown-id',
		title: 'a case that answers an unknown item',
		says: 'There is no item "dishes"',
		change: ({ cases }) => void (at(cases.cases, 0)['answers'] = { dishes: 'yes' })
	},
	{
		rule: 'known-cases',
		code: 'unknown-id',
		title: 'a case that chooses an unknown option',
		says: 'There is no option "up". Allowed: left, right',
		change: ({ cases }) => void (at(cases.cases, 0)['answers'] = { scene: 'up' })
	},
	{
		rule: 'known-cases',
		code: 'unknown-id',
		title: 'a case that expects an unknown flag',
		says: 'There is no flag "tired"',
		change: ({ cases }) => void (at(cases.cases, 0)['expected'] = { flags: ['tired'] })
	},
	{
		rule: 'known-cases',
		code: 'duplicate-id',
		title: 'two cases with one id',
		says: 'The case "one" is there twice',
		change: ({ cases }) => void cases.cases.push({ ...at(cases.cases, 0) })
	},
	{
		rule: 'item-spread',
		code: 'no-spread',
		title: 'an item whose options earn the same on one of its skills',
		item: 'scene',
		says: 'Every answer earns the same on "buying"',
		change: (files) => {
			for (const { credits } of itemOf(files, 'scene').options ?? []) {
				if (credits) credits['buying'] = 1;
			}
		}
	},
	{
		rule: 'item-spread',
		code: 'no-spread',
		title: 'a scale on which every step earns the same',
		item: 'cooking-1',
		says: 'Every answer earns the same on "cooking"',
		change: ({ quiz }) => {
			for (const option of quiz.formats['scale']?.options ?? []) option.credit = 1;
		}
	},
	{
		rule: 'options-differ',
		code: 'options-alike',
		title: 'a preference whose options all lean to one role',
		item: 'liking',
		says: 'the choice makes no difference',
		change: (files) => void (at(itemOf(files, 'liking').options ?? [], 1).role = 'cook')
	},
	{
		rule: 'options-differ',
		code: 'options-alike',
		title: 'a choice whose options all earn the same',
		item: 'scene',
		says: 'the choice makes no difference',
		change: (files) => {
			for (const option of itemOf(files, 'scene').options ?? []) {
				option.credits = { cooking: 1, buying: 1 };
			}
		}
	},
	{
		rule: 'give-aways',
		code: 'give-away',
		title: 'choices whose better options are longer',
		says: 'because they are longer. Make the options of an item about as long as each other.',
		change: (files) =>
			addChoices(files, 'en', [
				'Stir it gently at a low heat',
				'Stir it at low heat',
				'Stir it',
				'Stir'
			])
	},
	{
		rule: 'give-aways',
		code: 'give-away',
		title: 'choices whose best option names the most steps',
		says: 'because they name more steps',
		change: (files) =>
			addChoices(files, 'id', [
				'Cuci, potong, lalu masak',
				'Cuci lalu masak sup',
				'Masak sup ayam',
				'Masak'
			])
	},
	{
		rule: 'give-aways',
		code: 'give-away',
		title: 'choices whose weak options give a reason',
		says: 'because they give fewer reasons ("because", "so that")',
		change: (files) =>
			addChoices(files, 'id', ['Aduk pelan', 'Aduk cepat', 'Aduk agar rata', 'Aduk supaya rata'])
	},
	{
		rule: 'give-aways',
		code: 'give-away',
		title: 'choices whose weak options say "always"',
		says: 'because they have fewer absolute words ("always", "only")',
		change: (files) =>
			addChoices(files, 'en', ['Stir it twice', 'Stir it today', 'Always stir it', 'Never stir it'])
	},
	{
		rule: 'measured-skills',
		code: 'unmeasured-skill',
		title: 'a skill without any item',
		says: 'No item measures the skill "serving"',
		change: (files) => {
			for (const n of [1, 2, 3]) itemOf(files, `serving-${n}`).measures = { cooking: 1 };
		}
	},
	{
		rule: 'items-per-skill',
		code: 'few-items',
		title: 'a skill with two items',
		says: 'The skill "serving" has only 2 of at least 3 items',
		change: (files) => void (itemOf(files, 'serving-1').measures = { cooking: 1 })
	},
	{
		rule: 'needed-skills',
		code: 'unneeded-skill',
		title: 'a skill that no role needs',
		says: 'The skill "buying" is important to no role',
		change: ({ quiz }) => {
			for (const { importance = {} } of quiz.roles) importance['buying'] = 0;
		}
	},
	{
		rule: 'rising-scale',
		code: 'scale-not-rising',
		title: 'a scale whose credits fall',
		says: 'Option "yes" of scale "scale" earns no more than the one before it',
		change: ({ quiz }) => void (at(quiz.formats['scale']?.options ?? [], 2).credit = 0.5)
	},
	{
		rule: 'reverse-share',
		code: 'many-reversed',
		title: 'more reversed items than a third',
		says: '4 of 10 scored items are reversed',
		change: ({ quiz }) => {
			for (const item of quiz.items.slice(0, 4)) item.reverse = true;
		}
	},
	{
		rule: 'target-range',
		code: 'extreme-target',
		title: 'a target at the very end',
		says: 'The target 98 of "cook" on "cooking" is outside 5 to 95',
		change: ({ quiz }) => void (at(quiz.roles, 0).target['cooking'] = 98)
	},
	{
		rule: 'covered-duties',
		code: 'uncovered-duty',
		title: 'a duty that no item covers',
		says: 'No item covers the duty "shop"',
		change: (files) => delete itemOf(files, 'scene').duties
	},
	{
		rule: 'reachable-roles',
		code: 'unreachable-role',
		title: 'two roles with the same targets',
		says: 'The role "waiter" never comes first: even on its own targets "cook" does',
		change: ({ quiz }) => void (at(quiz.roles, 1).target = { ...at(quiz.roles, 0).target })
	},
	{
		rule: 'reachable-roles',
		code: 'unlikely-role',
		title: 'a prior so low that its role never comes first',
		says: 'because its prior 0.000001 is so low: on its own targets "cook" does',
		change: ({ quiz }) => {
			at(quiz.roles, 1).target = { cooking: 70, serving: 45, buying: 50 };
			at(quiz.roles, 1).prior = 0.000001;
		}
	},
	{
		rule: 'false-alarms',
		code: 'false-alarms',
		title: 'a limit that accuses honest people',
		says: 'honest people whose skills are all alike would be told that their answers look careless (simulated). At most 3.0% may be',
		change: ({ quiz }) => {
			quiz.scoring = { quality: { minScaleAnswers: 9, longstringMin: 4 } };
		}
	},
	{
		rule: 'ordered-thresholds',
		code: 'wrong-order',
		title: 'a match that is clear before it leans',
		says: '"leaning01" (0.9) must be below "clear01" (0.1)',
		change: ({ quiz }) => void (quiz.scoring = { clear01: 0.1, leaning01: 0.9 })
	},
	{
		rule: 'ordered-thresholds',
		code: 'wrong-order',
		title: 'a smallest shown match above the largest',
		says: '"shown01.min" (0.9) must be below "shown01.max" (0.1)',
		change: ({ quiz }) => void (quiz.scoring = { shown01: { min: 0.9, max: 0.1 } })
	},
	{
		rule: 'quick-fits',
		code: 'beyond-items',
		title: 'a quick match of more items than a skill has',
		says: '"perSkill" is 99, but there are only 4 items',
		change: ({ quiz }) => void (quiz.quick = { perSkill: 99 })
	},
	{
		rule: 'quick-fits',
		code: 'beyond-items',
		title: 'a quick match that usually asks more than there is',
		says: '"usualItems" is 500, but there are only 11 items',
		change: ({ quiz }) => void (quiz.quick = { usualItems: 500 })
	},
	{
		rule: 'size-limits',
		code: 'over-limit',
		title: 'a role whose name does not break',
		says: 'a word of 80 letters, more than 24',
		change: ({ en }) => void (en.roles['cook'] = { name: 'K'.repeat(80), summary: 'cook' })
	},
	{
		rule: 'distinct-texts',
		code: 'same-text',
		title: 'two roles of one name',
		says: '"cook" and "waiter" (role) have the same text "Staff"',
		change: ({ en }) => {
			en.roles['cook'] = { name: 'Staff', summary: 'cook' };
			en.roles['waiter'] = { name: 'Staff', summary: 'waiter' };
		}
	},
	{
		rule: 'distinct-texts',
		code: 'same-text',
		title: 'two options of one text',
		item: 'scene',
		says: '"left" and "right" (option) have the same text "Stir"',
		change: ({ id }) =>
			void (id.items['scene'] = { stem: 'scene', options: { left: 'Stir', right: 'Stir' } })
	},
	{
		rule: 'distinct-items',
		code: 'same-text',
		title: 'two items that ask the same',
		item: 'cooking-2',
		says: '"cooking-1" and "cooking-2" (item) have the same text "Cooking?"',
		change: ({ en }) => {
			en.items['cooking-1'] = { stem: 'Cooking?' };
			en.items['cooking-2'] = { stem: 'Cooking?' };
		}
	},
	{
		rule: 'translated-texts',
		code: 'untranslated',
		title: 'a sentence that is the same in both languages',
		says: '"Cooking soup for many guests" is the same in "id" and "en": translate it',
		change: ({ en, id }) => {
			for (const words of [en, id]) {
				words.items['cooking-1'] = { stem: 'Cooking soup for many guests' };
			}
		}
	},
	{
		rule: 'translated-texts',
		code: 'untranslated-file',
		title: 'a language that is a copy of the other one',
		says: '11 of 11 texts are the same in "id" and "en": translate this file',
		change: ({ quiz, en, id }) => {
			for (const item of quiz.items) {
				for (const words of [en, id]) {
					words.items[item.id] = { ...words.items[item.id], stem: `How well do you ${item.id}?` };
				}
			}
		}
	},
	{
		rule: 'case-results',
		code: 'case-differs',
		title: 'a worked case that does not hold',
		says: 'The case "one" expects skills.cooking: 12, but the result is',
		change: ({ cases }) => void (at(cases.cases, 0)['expected'] = { skills: { cooking: 12 } })
	},
	{
		rule: 'case-results',
		code: 'case-differs',
		title: 'a worked case with another first role',
		says: 'expects top: waiter, but the result is cook',
		change: ({ cases }) => void (at(cases.cases, 0)['expected'] = { top: 'waiter' })
	},
	{
		rule: 'weighted-items',
		code: 'unweighted-items',
		title: 'a choice that scatters more and counts as much',
		says: 'The weight 0.47 on "cooking" gives the smallest error',
		change: (files) => void (itemOf(files, 'scene').measures = { cooking: 1, buying: 0.25 })
	},
	{
		rule: 'pair-accuracy',
		code: 'close-roles',
		title: 'two roles with nearly the same targets',
		says: 'Add items to "serving" first',
		change: ({ quiz }) => void (at(quiz.roles, 1).target = { cooking: 80, serving: 50, buying: 58 })
	}
];

const SEVERITIES = new Map(ALL_RULES.map((rule) => [rule.name, rule.severity]));

describe('every rule of the bank', () => {
	test.each(BROKEN)('$rule reports $title', ({ rule, code, says, change, item }) => {
		const found = bankAfter(change).issues.filter((issue) => issue.rule === rule);
		const match = found.find((issue) => describeIssue(issue).includes(says));

		expect(found.map((issue) => describeIssue(issue))).toContainEqual(
			expect.stringContaining(says)
		);
		expect(match?.code).toBe(code);
		if (item !== undefined) expect(match?.item).toBe(item);
		expect(match?.line).toBeGreaterThan(0);
	});

	test.each(ALL_RULES)('$name has a broken quiz that makes it speak', ({ name }) => {
		expect(BROKEN.map(({ rule }) => rule)).toContain(name);
	});

	test.each(ALL_RULES)('$name is silent on a quiz that is in order', ({ name }) => {
		const { issues } = bankAfter(() => undefined);

		expect(issues.filter(({ rule }) => rule === name)).toEqual([]);
	});

	test.each(ALL_RULES)('$name is silent on a profile that is in order', ({ name }) => {
		const { issues } = bankAfter(makeProfile);

		expect(issues.filter(({ rule }) => rule === name)).toEqual([]);
	});

	test.each(ALL_RULES)('$name is silent on development steps that are in order', ({ name }) => {
		const { issues } = bankAfter(addBands);

		expect(issues.filter(({ rule }) => rule === name)).toEqual([]);
	});

	test.each(ALL_RULES)('$name is silent on our own questions', ({ name }) => {
		const folders = ownQuizzes.map(({ quiz }) => `${quiz.id}/`);
		const ours = realBank.issues.filter(({ file }) => folders.some((id) => file.startsWith(id)));
		expect(ours.filter(({ rule }) => rule === name)).toEqual([]);
	});

	test('all of them are explained to authors, and nothing else is', () => {
		// checked over all quizzes together, and therefore no rule for a draft
		const all = [...ALL_RULES.map(({ name }) => name), 'unique-tags'];
		expect(Object.keys(checker.rules).sort()).toEqual(all.sort());
	});

	test('texts that differ without regard to the key give nothing away', () => {
		const texts = [
			'Stir it',
			'Stir it because it is hot, then wait',
			'Always taste it, then wait',
			'Stir it now'
		];
		const { issues } = bankAfter((files) => addChoices(files, 'en', texts));

		expect(issues.filter(({ rule }) => rule === 'give-aways')).toEqual([]);
	});

	test('a single choice is not a pattern', () => {
		const texts = ['Stir it gently, then wait', 'Stir it gently', 'Stir it', 'Stir'];
		const { issues } = bankAfter((files) => addChoices(files, 'en', texts, 1));

		expect(issues.filter(({ rule }) => rule === 'give-aways')).toEqual([]);
	});

	test.each(BROKEN)('$title: an error takes the quiz out and a warning does not', ({ change }) => {
		const { quizzes, issues } = bankAfter(change);
		const hasError = issues.some(({ severity }) => severity === 'error');

		expect(quizzes).toHaveLength(hasError ? 0 : 1);
		for (const { rule, severity } of issues) {
			expect(severity).toBe(rule === null ? 'error' : SEVERITIES.get(rule));
		}
	});
});
