import { openReading, type ReadingIssue } from '#lib/reading/open-reading.ts';
import type { ResultReading } from '#lib/reading/reading.ts';
import type { Host, Problem } from '#lib/embed/host.ts';
import { readPlace, type Place } from '#lib/embed/place.ts';
import { namesRole } from '#lib/engine/headline.ts';
import { encodeAnswers } from '#lib/link/answers-code.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { DeviceStorage } from '#lib/session/device-storage.ts';
import type { QuizSession } from '#lib/session/quiz-session.svelte.ts';
import { keepPlace } from './keep-place.ts';
import { bundleIn, type QuizData } from './quiz-data.ts';
import { showTheme } from './show-theme.ts';
import type { TEXTS } from './texts.ts';

type Shown =
	| { readonly ok: true; readonly view: ResultReading }
	| { readonly ok: false; readonly issue: ReadingIssue };

/** One visit of the stand-alone quiz: where the person is, in which language, and what the host hears of it. */
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

	readonly text = $derived.by(() => this.#texts[this.#locale]);
	readonly bundle = $derived.by(() => bundleIn(this.#data, this.#locale));
	readonly shown = $derived.by(() => this.#open());
	/** Said before the person begins, and as long as the quiz is on the screen. */
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
		// an address that names a place says where the person went since
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

	/** Whether an attempt is under way, not a start page. */
	get isUnderWay(): boolean {
		return this.#place.kind === 'quiz' && this.#session !== undefined;
	}

	/** Grows whenever the quiz begins anew. */
	get starts(): number {
		return this.#starts;
	}

	/** The person or the page around it wants another language. */
	speak(locale: Locale): void {
		this.#locale = locale;
		document.documentElement.lang = locale;
	}

	/** The own address was changed: by a link of the page or by hand. */
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

	/** After every answer and move of the quiz. */
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

	/** The end of the quiz. Resolves when the result is there. */
	async finish(code: string): Promise<void> {
		this.go({ kind: 'result', code });
		const shown = await this.shown;
		if (shown?.ok !== true) return;
		const { quiz, mode, result, headline } = shown.view;
		this.#host.completed({ quiz, mode: mode ?? 'full', code, result, isSaid: namesRole(headline) });
	}

	/** The result of the place in the language of the visit; null where there is none to show. */
	async #open(): Promise<Shown | null> {
		const { bundle, text, storage } = this;
		const { kind, code } = this.#place;
		if (kind !== 'result') return null;
		const { quiz } = bundle;
		const index = [{ id: quiz.id, versions: [quiz.version] }];
		const opened = await openReading(code, { index, bundle, fetch: refuse, storage });
		return opened.ok ? { ok: true, view: { ...opened.reading, text: text.result } } : opened;
	}

	#codeOf({ answers, mode }: QuizSession): string {
		return encodeAnswers(this.#data.quiz, answers, mode);
	}
}

/** The one quiz that can be opened is in the file. */
function refuse(): Promise<Response> {
	return Promise.reject(new Error('A stand-alone quiz asks nobody for anything.'));
}
