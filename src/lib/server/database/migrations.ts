import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Every change of the tables, for both databases, run in the order of their names. A released one is
 * never edited, because existing databases have already run it.
 */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
	'2026-11-rooms': { up: createWorkshops },
	'2026-11-withdrawals': { up: createWithdrawals },
	'2026-12-door': { up: addDoor },
	'2026-12-print': { up: addPrint }
};

async function createWorkshops(db: Kysely<never>): Promise<void> {
	await db.schema
		.createTable('rooms')
		.addColumn('code', 'text', (column) => column.primaryKey())
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('show', 'text', (column) => column.notNull())
		.addColumn('quiz', 'text', (column) => column.notNull())
		.addColumn('version', 'integer', (column) => column.notNull())
		.addColumn('mode', 'text', (column) => column.notNull())
		.addColumn('locale', 'text', (column) => column.notNull())
		.addColumn('title', 'text')
		.addColumn('rows', 'integer', (column) => column.notNull())
		.addColumn('school', 'integer', (column) => column.notNull())
		.addColumn('keep_hours', 'integer', (column) => column.notNull())
		.addColumn('secret_hash', 'text', (column) => column.notNull())
		.addColumn('screen_hash', 'text', (column) => column.notNull())
		.addColumn('controller', 'text')
		.addColumn('revision', 'integer', (column) => column.notNull())
		.addColumn('batch', 'integer', (column) => column.notNull())
		.addColumn('joined', 'integer', (column) => column.notNull())
		.addColumn('finished', 'integer', (column) => column.notNull())
		.addColumn('waiting', 'text', (column) => column.notNull())
		.addColumn('published', 'text', (column) => column.notNull())
		.addColumn('created_at', 'bigint', (column) => column.notNull())
		.addColumn('closed_at', 'bigint')
		.addColumn('emptied_at', 'bigint')
		.addColumn('purged_at', 'bigint')
		.execute();
	// lets the purge find its rows without reading the whole table
	await db.schema
		.createIndex('rooms_by_state')
		.on('rooms')
		.columns(['state', 'closed_at'])
		.execute();
	await db.schema
		.createTable('members')
		.addColumn('room', 'text', (column) => column.notNull())
		.addColumn('member', 'text', (column) => column.notNull())
		.addColumn('continue_code', 'text', (column) => column.notNull())
		.addColumn('batch', 'integer')
		.addPrimaryKeyConstraint('members_key', ['room', 'member'])
		.addUniqueConstraint('members_by_continue_code', ['room', 'continue_code'])
		.execute();
	await db.schema
		.createTable('submissions')
		.addColumn('room', 'text', (column) => column.notNull())
		.addColumn('member', 'text', (column) => column.notNull())
		.addColumn('consent', 'integer', (column) => column.notNull())
		.addColumn('mode', 'text', (column) => column.notNull())
		.addColumn('answers', 'text', (column) => column.notNull())
		.addColumn('flags', 'text', (column) => column.notNull())
		.addColumn('record', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('submissions_key', ['room', 'member'])
		.execute();
	await db.schema
		.createTable('clock')
		.addColumn('id', 'integer', (column) => column.primaryKey())
		.addColumn('seen_at', 'bigint', (column) => column.notNull())
		.execute();
}

async function createWithdrawals(db: Kysely<never>): Promise<void> {
	await db.schema
		.createTable('withdrawals')
		.addColumn('room', 'text', (column) => column.notNull())
		.addColumn('member_hash', 'text', (column) => column.notNull())
		.addPrimaryKeyConstraint('withdrawals_key', ['room', 'member_hash'])
		.execute();
}

async function addDoor(db: Kysely<never>): Promise<void> {
	await db.schema
		.alterTable('rooms')
		.addColumn('door', 'text', (column) => column.notNull().defaultTo('open'))
		.execute();
}

async function addPrint(db: Kysely<never>): Promise<void> {
	await db.schema.alterTable('rooms').addColumn('print', 'text').execute();
}
