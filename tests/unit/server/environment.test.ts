import { expect, test } from 'vitest';
import { readEnvironment } from '#lib/server/environment.ts';

const USUAL = {
	databaseUrl: null,
	listenUrl: null,
	dataDir: 'data',
	quizzesDir: null,
	mostWorkshops: 2000,
	mostMembers: 5000,
	mostStreams: 10_000
};

test('nothing has to be set, and an empty variable is one that is not set', () => {
	expect(readEnvironment({})).toEqual(USUAL);
	expect(readEnvironment({ DATABASE_URL: '', DATA_DIR: '', ROOMS_MAX: '' })).toEqual(USUAL);
});

test('set variables are used', () => {
	const read = readEnvironment({
		DATABASE_URL: 'postgresql://arah@db/arah',
		DATA_DIR: '/srv/arah',
		QUIZZES_DIR: '/srv/quizzes',
		ROOMS_MAX: '10',
		MEMBERS_MAX: '20',
		STREAMS_MAX: '30'
	});
	expect(read).toEqual({
		databaseUrl: 'postgresql://arah@db/arah',
		listenUrl: 'postgresql://arah@db/arah',
		dataDir: '/srv/arah',
		quizzesDir: '/srv/quizzes',
		mostWorkshops: 10,
		mostMembers: 20,
		mostStreams: 30
	});
});

test('changes are heard of at an address of their own where there is one', () => {
	const read = readEnvironment({
		DATABASE_URL: 'postgres://arah@pooler/arah',
		LISTEN_URL: 'postgres://arah@db/arah'
	});
	expect(read).toMatchObject({ listenUrl: 'postgres://arah@db/arah' });
});

test.each(['0', '-1', '1.5', 'many', '1e9'])('MEMBERS_MAX=%s is refused', (value) => {
	expect(() => readEnvironment({ MEMBERS_MAX: value })).toThrow(
		'MEMBERS_MAX must be a whole number from 1 to 100000'
	);
});

test('all that cannot be used is named at once, without its value', () => {
	const read = () => readEnvironment({ DATABASE_URL: 'mysql://root:secret@db', ROOMS_MAX: 'x' });
	expect(read).toThrow(/DATABASE_URL must begin with postgres:\/\/[^]+ROOMS_MAX must be/);
	expect(read).not.toThrow('secret');
});
