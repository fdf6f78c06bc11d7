declare global {
	namespace App {
		interface Error {
			message: string;
			/** What is wrong with a quiz, shown to its author during development. */
			problems?: readonly string[];
		}
	}
}

export {};
