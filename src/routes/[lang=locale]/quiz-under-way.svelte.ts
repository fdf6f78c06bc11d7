import { createContext } from 'svelte';

/** Whether a question is on the screen: the header then offers one way out and nothing else. */
export class QuizUnderWay {
	/** What happens to the answers of a person who leaves now; null when no question is on the screen. */
	answers = $state<'kept' | 'lost' | null>(null);
}

export const [getQuizUnderWay, setQuizUnderWay] = createContext<QuizUnderWay>();
