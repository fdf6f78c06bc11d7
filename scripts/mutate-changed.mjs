/**
 * `npm run mutation:changed`: mutation testing of the lines of the engine that differ from origin/main, or from the
 * commit before where there is nothing else to compare with. `npm run mutation` tests all of the engine.
 */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import config from '../config/stryker.json' with { type: 'json' };

const ROOT = dirname(import.meta.dirname);
/** A few minutes on two cores. */
const MAX_LINES = 100;
/** In a few lines, a single mutant that changes no behaviour weighs much. */
const LOWEST_SCORE = 80;

const { ranges, left } = atMost(MAX_LINES, changedRanges());
if (ranges.length === 0) {
	console.log('No line of the engine has changed: there is nothing to mutate.');
} else {
	if (left > 0) console.log(`Too much has changed: ${left} changed lines are not mutated.`);
	const { thresholds } = config;
	process.chdir(ROOT);
	await new Stryker({
		configFile: 'config/stryker.json',
		mutate: ranges.map(({ path, first, lines }) => `${path}:${first}-${first + lines - 1}`),
		thresholds: { ...thresholds, low: LOWEST_SCORE, break: LOWEST_SCORE }
	}).runMutationTest();
}

/**
 * @typedef {object} Range
 * @property {string} path of a file of the engine
 * @property {number} first
 * @property {number} lines
 */

/** @returns {Range[]} */
function changedRanges() {
	const base = comparedWith();
	if (base === null) return [];
	const diff = git('diff', '--unified=0', '--diff-filter=d', base, '--', 'src/lib/engine') ?? '';
	let path = '';
	const ranges = [];
	for (const line of diff.split('\n')) {
		if (line.startsWith('+++ b/')) path = line.slice('+++ b/'.length);
		const [, first, lines = '1'] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
		if (first === undefined || lines === '0' || !path.endsWith('.ts')) continue;
		ranges.push({ path, first: Number(first), lines: Number(lines) });
	}
	return ranges;
}

/** The commit at which this branch left origin/main; on main itself, and without a remote, the commit before. */
function comparedWith() {
	const base = git('merge-base', 'origin/main', 'HEAD');
	return base === null || base === git('rev-parse', 'HEAD') ? git('rev-parse', 'HEAD~1') : base;
}

/** @param {string[]} args */
function git(...args) {
	const { status, stdout } = spawnSync('git', args, { cwd: ROOT, encoding: 'utf8' });
	return status === 0 ? stdout.trim() : null;
}

/**
 * @param {number} most
 * @param {Range[]} all
 * @returns {{ ranges: Range[], left: number }} the first ranges with so many lines in total, and how many lines are left
 */
function atMost(most, all) {
	/** @type {Range[]} */
	const ranges = [];
	let left = 0;
	let taken = 0;
	for (const range of all) {
		const lines = Math.min(range.lines, most - taken);
		if (lines > 0) ranges.push({ ...range, lines });
		taken += lines;
		left += range.lines - lines;
	}
	return { ranges, left };
}
