import type { Answers } from '../../src/lib/schema/quiz.ts';
import {
	createdWorkshopSchema,
	controlViewSchema,
	type CreatedWorkshop,
	type ControlView,
	type WorkshopState
} from '../../src/lib/schema/workshop.ts';
import { createPeople } from '../bench/people.ts';
import { createRandom } from '../bench/random.ts';
import type { HttpCalls, Reply } from './http-call.ts';
import { shipped } from './shipped-quiz.ts';

export const { quiz } = shipped;

/** What one person hands in. */
export interface Submission {
	readonly member: string;
	readonly consent: number;
	readonly version: number;
	readonly mode: 'full';
	readonly answers: Answers;
}

/** One line of the file of rows. */
export type Row = Readonly<Record<string, string | number | null>>;

/** So many people with answers of their own, the same for the same seed. */
export function createSubmissions(count: number, seed: number): Submission[] {
	const random = createRandom(seed);
	return createPeople(quiz, count, seed).map((answers) => ({
		member: Buffer.from(Array.from({ length: 16 }, () => random() * 256)).toString('base64url'),
		consent: 1,
		version: quiz.version,
		mode: 'full',
		answers
	}));
}

/** The answers of a person, to be compared with what was stored. */
export function signOf(answers: Answers): string {
	return quiz.items.map(({ id }) => answers[id] ?? '').join(' ');
}

export function signOfRow(row: Row): string {
	return quiz.items.map(({ id }) => row[`item:${id}`] ?? '').join(' ');
}

/** Makes a workshop whose rows may be exported. */
export async function createWorkshop(calls: HttpCalls, keepHours = 24): Promise<WorkshopDriver> {
	const draft = { quiz: quiz.id, mode: 'full', locale: 'en', rows: true, school: false, keepHours };
	const reply = await calls.post('/api/rooms', draft);
	return new WorkshopDriver(createdWorkshopSchema.parse(JSON.parse(demandOk(reply, 201).text)));
}

/** One workshop as its host and its members use it, over whichever connection. */
export class WorkshopDriver {
	readonly workshop: CreatedWorkshop;
	readonly path: string;
	readonly #secret: string;

	constructor(workshop: CreatedWorkshop) {
		this.workshop = workshop;
		this.path = `/api/rooms/${workshop.code}`;
		this.#secret = workshop.secret;
	}

	join(calls: HttpCalls, { member }: Submission): Promise<Reply> {
		return calls.post(`${this.path}/join`, { member });
	}

	submit(calls: HttpCalls, submission: Submission): Promise<Reply> {
		return calls.post(`${this.path}/submission`, submission);
	}

	async move(calls: HttpCalls, to: WorkshopState, everyoneHere = false): Promise<ControlView> {
		const body = { secret: this.#secret, to, everyoneHere };
		return toControlView(await calls.post(`${this.path}/state`, body));
	}

	async host(calls: HttpCalls): Promise<ControlView> {
		return toControlView(await calls.post(`${this.path}/host`, { secret: this.#secret }));
	}

	exportRows(calls: HttpCalls): Promise<Reply> {
		return calls.post(`${this.path}/export`, { secret: this.#secret, what: 'rows-json' });
	}

	exportView(calls: HttpCalls): Promise<Reply> {
		return calls.post(`${this.path}/export`, { secret: this.#secret, what: 'view-json' });
	}

	/** The stored rows of all people; the workshop must be closed. */
	async rows(calls: HttpCalls): Promise<Row[]> {
		return JSON.parse(demandOk(await this.exportRows(calls)).text).people;
	}
}

export function demandOk(reply: Reply, status = 200): Reply {
	if (reply.status !== status) throw new Error(`Answered with ${reply.status}: ${reply.text}`);
	return reply;
}

function toControlView(reply: Reply): ControlView {
	return controlViewSchema.parse(JSON.parse(demandOk(reply).text));
}
