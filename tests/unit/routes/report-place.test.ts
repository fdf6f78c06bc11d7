import { expect, test } from 'vitest';
import { readReportPlace } from '../../../src/routes/[lang=locale]/counsellor/result/report-place.ts';

test.each([
	['', '', 'talk'],
	['#CODE', 'CODE', 'talk'],
	['#CODE/talk', 'CODE', 'talk'],
	['#CODE/notes', 'CODE', 'talk'],
	['#CODE/figures', 'CODE', 'figures'],
	['#CODE/evidence', 'CODE', 'figures'],
	['#CODE/quality', 'CODE', 'quality'],
	['#CODE/weights', 'CODE', 'quality'],
	['#https://arah.example/r#CODE/evidence', 'https://arah.example/r#CODE', 'figures'],
	['#CODE/else', 'CODE/else', 'talk'],
	['#figures', 'figures', 'talk']
])('reads %s as the code %s and the part %s', (hash, code, part) => {
	expect(readReportPlace(hash)).toEqual({ code, part });
});
