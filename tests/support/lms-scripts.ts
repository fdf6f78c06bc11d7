import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Whose habits a course has. scorm-again is a run-time of another project, of which nothing here is ours. */
export type Platform = 'scorm-again' | 'moodle' | 'open-edx';

const SCORM_AGAIN = `${readFileSync(
	createRequire(import.meta.url).resolve('scorm-again/scorm12/min'),
	'utf8'
)}
window.API = new Scorm12API({
	lmsCommitUrl: '/commit',
	dataCommitFormat: 'flattened',
	sendFullCommit: false,
	logLevel: 5
});
API.loadFromFlattenedJSON(KEPT);`;

/**
 * What Moodle 4.5 does in mod/scorm/request.js and datamodels/scorm_12.js: a value counts as sent before
 * the request, an equal one is never sent again, and without a connection the request becomes a beacon
 * and the answer "true".
 */
const MOODLE = `
const values = new Map(Object.entries(KEPT));
const sent = new Map(values);
function send() {
	const changed = [...values].filter(([name, value]) => sent.get(name) !== value);
	for (const [name, value] of changed) sent.set(name, value);
	const body = JSON.stringify(Object.fromEntries(changed));
	const request = new XMLHttpRequest();
	request.open('POST', '/commit', false);
	try {
		request.send(body);
		return String(request.status === 200);
	} catch {
		navigator.sendBeacon('/commit', body);
		return 'true';
	}
}
window.API = {
	LMSInitialize: () => 'true',
	LMSFinish: send,
	LMSGetValue: (name) => values.get(name) ?? '',
	LMSSetValue: (name, value) => (values.set(name, value), 'true'),
	LMSCommit: send,
	LMSGetLastError: () => '0'
};`;

/**
 * What scormxblock.js of openedx-scorm-xblock does: every value is sent by itself and later, what fails is
 * dropped in silence, every commit is "true", and a status is read before the answer is there.
 */
const OPEN_EDX = `
window.API = {
	LMSInitialize: () => 'true',
	LMSFinish: () => 'true',
	LMSGetValue: (name) => (name === 'cmi.core.lesson_status' ? '' : (KEPT[name] ?? '')),
	LMSSetValue: (name, value) => {
		const body = JSON.stringify({ [name]: value });
		fetch('/commit', { method: 'POST', body, keepalive: true }).catch(() => {});
		return 'true';
	},
	LMSCommit: () => 'true',
	LMSGetLastError: () => '0'
};`;

const SCRIPTS: Readonly<Record<Platform, string>> = {
	'scorm-again': SCORM_AGAIN,
	moodle: MOODLE,
	'open-edx': OPEN_EDX
};

/** The script of a player that has `window.API`, with what it keeps of the student. */
export function apiScript(platform: Platform, kept: Readonly<Record<string, unknown>>): string {
	return `const KEPT = ${JSON.stringify(kept)};\n${SCRIPTS[platform]}`;
}
