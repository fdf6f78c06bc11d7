import { createContext } from 'svelte';

/** Whether somebody is answering right now: the header then offers one way out and nothing else. */
export class QuizUnderWay {
	/** What becomes of the answers of a person who leaves; null when no question is on the screen. */
	answers = $state<'kept' | 'lost' | null>(null);
}

export const [getQuizUnderWay, setQuizUnderWay] = createContext<QuizUnderWay>();
