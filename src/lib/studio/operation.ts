import type { LoadedQuiz } from '#lib/bank/loaded-quiz.ts';
import type { Case } from '#lib/schema/cases.ts';
import type { Locale } from '#lib/schema/locale.ts';
import type { Quiz } from '#lib/schema/quiz.ts';
import type { StudioDocument } from './document.ts';
import type { TextField } from './text-fields.ts';

/** A text in the languages in which it is there. */
export type Texts = Readonly<Partial<Record<Locale, string>>>;

/** An item of the editor or from a row of a pasted table. */
export interface NewItem {
	readonly texts: Texts;
	readonly format: string;
	/** The skill that it measures; null for preference items, and while the author has not decided. */
	readonly skill: string | null;
	readonly reverse: boolean;
}

/** Settings of the whole quiz. Numbers out of range are brought into it. */
export interface Settings {
	readonly evidence?: Quiz['evidence'];
	readonly tested?: NonNullable<Quiz['tested']>;
	readonly date?: string;
	readonly minutes?: number;
	/** With readiness, roles have importances and a seniority. */
	readonly readiness?: boolean;
	/** The quick match. */
	readonly quick?: boolean;
	/** Of a profile. */
	readonly letters?: number;
	readonly circle?: boolean;
	readonly tau?: number;
	readonly sigmaG?: number;
	readonly clear01?: number;
	readonly leaning01?: number;
	readonly minAnswered01?: number;
}

export type SkillOperation =
	| { readonly do: 'add-skill'; readonly texts?: Texts }
	| { readonly do: 'drop-skill'; readonly skill: string }
	| { readonly do: 'symbol'; readonly skill: string; readonly symbol: string };

export type RoleOperation =
	| { readonly do: 'add-role'; readonly texts?: Texts }
	| { readonly do: 'drop-role'; readonly role: string }
	| {
			readonly do: 'target' | 'importance';
			readonly role: string;
			readonly skill: string;
			readonly value: number;
	  }
	| { readonly do: 'seniority' | 'prior'; readonly role: string; readonly value: number };

export type ItemOperation =
	| { readonly do: 'add-items'; readonly items: readonly NewItem[] }
	| { readonly do: 'drop-item'; readonly item: string }
	/** A weight of 0 means that the item does not measure the skill. */
	| {
			readonly do: 'weight';
			readonly item: string;
			readonly skill: string;
			readonly value: number;
	  }
	/** The item measures this skill alone. */
	| { readonly do: 'measure'; readonly item: string; readonly skill: string }
	| { readonly do: 'reverse'; readonly item: string; readonly reverse: boolean }
	| { readonly do: 'use-format'; readonly item: string; readonly format: string }
	| { readonly do: 'add-option'; readonly item: string }
	| { readonly do: 'drop-option'; readonly item: string; readonly option: string }
	| {
			readonly do: 'credit';
			readonly item: string;
			readonly option: string;
			readonly skill: string;
			readonly value: number;
	  }
	| {
			readonly do: 'option-role';
			readonly item: string;
			readonly option: string;
			readonly role: string;
	  };

export type FormatOperation =
	| { readonly do: 'add-format'; readonly kind: 'scale' | 'choice' | 'preference' }
	/** Only a format that no item uses. */
	| { readonly do: 'drop-format'; readonly format: string }
	| { readonly do: 'scatter'; readonly format: string; readonly value: number }
	| { readonly do: 'states'; readonly format: string; readonly states: 'facts' | 'agreement' }
	/** At the end, with the credits spread evenly again. */
	| { readonly do: 'add-answer'; readonly format: string }
	| { readonly do: 'drop-answer'; readonly format: string; readonly option: string }
	| {
			readonly do: 'answer-credit';
			readonly format: string;
			readonly option: string;
			readonly value: number;
	  };

export type WholeOperation =
	| {
			readonly do: 'write';
			readonly locale: Locale;
			readonly field: TextField;
			readonly text: string;
	  }
	| { readonly do: 'add-language' | 'drop-language'; readonly locale: Locale }
	/** `to` is the place in the list after the move, from 0. */
	| {
			readonly do: 'move';
			readonly list: 'skills' | 'roles' | 'items';
			readonly id: string;
			readonly to: number;
	  }
	| { readonly do: 'set'; readonly settings: Settings }
	| { readonly do: 'keep-case'; readonly case: Case }
	| { readonly do: 'drop-case'; readonly id: string }
	/** Freezes a version, free of errors: this one, or a correction of its spelling. */
	| { readonly do: 'publish'; readonly version: LoadedQuiz }
	/** Everything written from now on belongs to the next version. */
	| { readonly do: 'next-version' };

/** Every edit as plain data. An operation on something that is not there changes nothing. */
export type Operation =
	| SkillOperation
	| RoleOperation
	| ItemOperation
	| FormatOperation
	| WholeOperation
	/** Several operations that are undone together. */
	| { readonly do: 'all'; readonly operations: readonly Operation[] }
	/** The inverse of every operation. It shares the parts that did not change with the present document. */
	| { readonly do: 'restore'; readonly document: StudioDocument };
