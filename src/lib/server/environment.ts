import { z } from 'zod';

/** An unset variable and an empty one are the same. */
const unset = (value: unknown) => (value === '' ? undefined : value);

function wholeNumber(usual: number, most: number) {
	const number = z.coerce
		.number(`must be a whole number from 1 to ${most}`)
		.int(`must be a whole number from 1 to ${most}`)
		.min(1, `must be a whole number from 1 to ${most}`)
		.max(most, `must be a whole number from 1 to ${most}`);
	return z.preprocess(unset, number.default(usual));
}

const postgresUrl = z.preprocess(
	unset,
	z
		.string()
		.regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
		.optional()
);

const environmentSchema = z.object({
	DATABASE_URL: postgresUrl,
	LISTEN_URL: postgresUrl,
	DATA_DIR: z.preprocess(unset, z.string().default('data')),
	QUIZZES_DIR: z.preprocess(unset, z.string().optional()),
	ROOMS_MAX: wholeNumber(2_000, 1_000_000),
	MEMBERS_MAX: wholeNumber(5_000, 100_000),
	STREAMS_MAX: wholeNumber(10_000, 1_000_000)
});

/** The settings of the server; `docs/operations.md` explains them. */
export interface Environment {
	/** A PostgreSQL database; null for an SQLite file in `dataDir`. */
	readonly databaseUrl: string | null;
	/** The same database without a pooler in between, for notifications; `databaseUrl` by default. */
	readonly listenUrl: string | null;
	readonly dataDir: string;
	/** A folder with quizzes beside those of the build, if there is one. */
	readonly quizzesDir: string | null;
	/** The most workshops that are open at once. */
	readonly mostWorkshops: number;
	/** The most members of one workshop. */
	readonly mostMembers: number;
	/** The most live boards of one process. */
	readonly mostStreams: number;
}

/**
 * Reads the variables of the process. Throws one error that names every invalid variable. It never
 * repeats their values, because the address of a database contains a password.
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>) {
	const read = environmentSchema.safeParse(variables);
	if (!read.success) {
		const lines = read.error.issues.map(
			({ path, message }) => `  ${path.join('.')} ${message.replace(/^Invalid/, 'is invalid')}`
		);
		throw new Error(`These environment variables cannot be used:\n${lines.join('\n')}`);
	}
	const { DATABASE_URL, LISTEN_URL, DATA_DIR, QUIZZES_DIR } = read.data;
	const { ROOMS_MAX, MEMBERS_MAX, STREAMS_MAX } = read.data;
	const environment: Environment = {
		databaseUrl: DATABASE_URL ?? null,
		listenUrl: LISTEN_URL ?? DATABASE_URL ?? null,
		dataDir: DATA_DIR,
		quizzesDir: QUIZZES_DIR ?? null,
		mostWorkshops: ROOMS_MAX,
		mostMembers: MEMBERS_MAX,
		mostStreams: STREAMS_MAX
	};
	return environment;
}
