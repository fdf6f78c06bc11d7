import { version } from '$app/env';
import { checkFile } from './check-file.ts';
import { QuizShelf } from './quiz-shelf.ts';
import { IndexedShelf } from './shelf-records.ts';

/** One for all pages of a tab: if the device stores nothing, the memory of this object has to do. Loaded when needed. */
export const shelf = new QuizShelf({ records: new IndexedShelf(), version, check: checkFile });
