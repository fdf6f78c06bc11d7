import type { Host, Problem } from '#lib/embed/host.ts';
import type { Theme } from '#lib/embed/parameters.ts';
import { readPlace, writePlace, type Place } from '#lib/embed/place.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import { indexOf } from '#lib/link/open-code.ts';
import { openEvidence, type ReadingIssue } from '#lib/reading/open-reading.ts';
import { profileReadingOf } from '#lib/reading/profile-reading.ts';
import { namesResult, rolesReadingOf, type AnyResultReading } from '#lib/reading/reading.ts';
import { toResultReading } from '#lib/reading/to-result-reading.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { DeviceStorage } from '#lib/session/device-storage.ts';
import type { QuizSession } from '#lib/session/quiz-session.svelte.ts';
import { bundleIn, type QuizData } from './quiz-data.ts';
import type { TEXTS } from './texts.ts';

type Shown =
	| { readonly ok: true; readonly view: AnyResultReading }
	| { readonly ok: false; readonly issue: ReadingIssue };

/** One visit to the stand-alone quiz: its place and language, and the events for the host. */
export class StandaloneVisit {
	readonly storage: DeviceStorage;
	readonly #data: QuizData;
	readonly #host: Host;
	readonly #texts: typeof TEXTS;
	#locale = $state<Locale>('en');
	#place = $state.raw<Place>({ kind: 'quiz', code: '' });
	#problem = $state.raw<Problem | null>(null);
	#session = $state.raw<QuizSession>();
	#starts = $state(0);

	readonly bundle = $derived.by(() => bundleIn(this.#data, this.#locale));
	readonly text = $derived.by(() => this.#textIn(this.#locale));
	readonly shown = $derived.by(() => this.#open());
	/** The host's notice, shown on the start page and during the quiz; null if there is none. */
	readonly notice = $derived.by(() => this.#host.notice?.[this.#locale] ?? null);
	readonly problem = $derived.by(() => this.#problem);
	/** All answers so far; '' before the first one. */
	readonly code = $derived.by(() => {
		if (this.#place.kind === 'result') return this.#place.code;
		const session = this.#session;
		return session === undefined || session.answered === 0 ? '' : this.#codeOf(session);
	});

	constructor(data: QuizData, host: Host, locale: Locale, texts: typeof TEXTS) {
		this.#texts = texts;
		this.#data = data;
		this.#host = host;
		this.#locale = locale;
		// a place in the address is newer than the result that the host has
		const reached = location.hash === '' ? host.reached : null;
		this.#place = reached === null ? readPlace(location.hash) : { kind: 'result', code: reached };
		this.storage = new DeviceStorage(() => host.storage);
		host.listen({
			configure: (wish) => {
				if (wish.locale !== undefined) this.speak(wish.locale);
				if (wish.theme !== undefined) showTheme(wish.theme);
			},
			warn: (problem) => (this.#problem = problem)
		});
	}

	get locale(): Locale {
		return this.#locale;
	}

	get place(): Place {
		return this.#place;
	}

	/** Whether an attempt is under way. */
	get isUnderWay(): boolean {
		return this.#place.kind === 'quiz' && this.#session !== undefined;
	}

	/** Increases when the quiz starts again. */
	get starts(): number {
		return this.#starts;
	}

	/** Switches the language. */
	speak(locale: Locale): void {
		this.#locale = locale;
		document.documentElement.lang = locale;
	}

	/** Goes to the place in the address, after a link or the person has changed it. */
	follow(): void {
		this.go(readPlace(location.hash));
	}

	go(place: Place): void {
		this.#place = place;
		this.#session = undefined;
		this.#starts += 1;
		keepPlace(place);
		this.#host.moved();
	}

	/** Reports an answer or a move of the quiz to the host. */
	step(session: QuizSession): void {
		const isNew = session !== this.#session;
		this.#session = session;
		keepPlace({ kind: 'quiz', code: this.code });
		const { mode, answered } = session;
		const step = { mode, answered, items: this.#data.quiz.items.length };
		if (isNew) this.#host.started(step);
		else this.#host.stepped(step);
		this.#host.moved();
	}

	/** Ends the quiz. Resolves once the result is open. */
	async finish(code: string): Promise<void> {
		this.go({ kind: 'result', code });
		const shown = await this.shown;
		if (shown?.ok !== true) return;
		const { quiz, mode, result } = shown.view;
		const isSaid = namesResult(shown.view);
		this.#host.completed({ quiz, mode: mode ?? 'full', code, result, isSaid });
	}

	/** The result of the place in the language of the visit; null if there is none. */
	async #open(): Promise<Shown | null> {
		const { bundle, text, storage } = this;
		const { kind, code } = this.#place;
		if (kind !== 'result') return null;
		const { quiz } = bundle;
		const opened = await openEvidence(code, {
			index: indexOf(quiz),
			bundle,
			fetch: refuse,
			storage
		});
		if (!opened.ok) return opened;
		const { evidence } = opened;
		if (ARAH_KIND === 'profile') {
			const reading = profileReadingOf(bundle, evidence);
			return { ok: true, view: await toResultReading(reading, () => text.result) };
		}
		return { ok: true, view: { ...rolesReadingOf(bundle, evidence), text: text.result } };
	}

	#textIn(locale: Locale) {
		const text = this.#texts[locale];
		return { ...text, result: text.result(this.bundle.wording.terms) };
	}

	#codeOf({ answers, mode }: QuizSession): string {
		return encodeAnswers(this.#data.quiz, answers, mode);
	}
}

/** Rejects requests for other quizzes, because the file contains the only one. */
function refuse(): Promise<Response> {
	return Promise.reject(new Error('A stand-alone quiz makes no requests.'));
}

/**
 * Writes the place into the address, for a reload. It replaces the history entry, so that "back" still
 * leaves the embedding page. Does nothing if the browser refuses.
 */
function keepPlace(place: Place): void {
	try {
		history.replaceState(null, '', writePlace(place, location.hash));
	} catch {
		// about:srcdoc and some web views have no address to write to
	}
}

/**
 * The media queries for the dark colours. Paper is light in every theme. Forced system colours win over
 * a theme, because drawings such as the compass keep their colours and must fit the page.
 */
const MEDIA: Readonly<Record<Theme, string>> = {
	auto: 'screen and (prefers-color-scheme: dark)',
	dark: 'screen and (forced-colors: none), screen and (prefers-color-scheme: dark)',
	light: 'screen and (forced-colors: active) and (prefers-color-scheme: dark)'
};

/** Switches the style sheet with the dark colours, and sets the attribute that the radar observes. */
export function showTheme(theme: Theme): void {
	const dark = document.getElementById('arah-dark');
	if (dark instanceof HTMLStyleElement) dark.media = MEDIA[theme];
	document.documentElement.dataset['theme'] = theme;
}
