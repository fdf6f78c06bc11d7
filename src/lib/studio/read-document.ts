import { z } from 'zod';
import { caseFileSchema, caseSchema } from '#lib/schema/cases.ts';
import { byLocale, LOCALES, type Locale } from '#lib/schema/locale.ts';
import { quizSchema } from '#lib/schema/quiz.ts';
import { simulatedSchema } from '#lib/schema/simulated.ts';
import { simulatedProfileSchema } from '#lib/schema/simulated-profile.ts';
import { wordingSchema, type Wording, type Wordings } from '#lib/schema/wording.ts';
import type { StudioDocument } from './document.ts';

/** Texts that an author has not written yet are empty, so only the shape of the wording is checked. */
const draftWording = z.custom<Wording>(
	(value) => wordingSchema.safeParse(withAnyText(value)).success
);

const publishedSchema = z.strictObject({
	quiz: quizSchema,
	wording: z.strictObject(byLocale(() => wordingSchema.optional())).transform(withoutGaps),
	cases: z.array(caseSchema),
	within: caseFileSchema.shape.within.nullable(),
	simulated: simulatedSchema.nullable(),
	simulatedProfile: simulatedProfileSchema.nullable()
});

const documentSchema = z.strictObject({
	quiz: quizSchema,
	wording: z
		.strictObject(byLocale(() => draftWording.optional()))
		.refine((wording) => Object.values(wording).some(Boolean))
		.transform(withoutGaps),
	cases: z.array(caseSchema),
	published: z.array(publishedSchema)
});

/** A document that was stored or exported; null if it is damaged. */
export function readDocument(value: unknown): StudioDocument | null {
	return documentSchema.safeParse(value).data ?? null;
}

function withoutGaps(wording: { readonly [L in Locale]?: Wording | undefined }): Wordings {
	const found: Partial<Record<Locale, Wording>> = {};
	for (const locale of LOCALES) {
		const words = wording[locale];
		if (words) found[locale] = words;
	}
	return found;
}

/** The same data with a text that every schema accepts for each of its texts; addresses are left out. */
function withAnyText(value: unknown): unknown {
	if (typeof value === 'string') return 'text';
	if (Array.isArray(value)) return value.map(withAnyText);
	if (typeof value !== 'object' || value === null) return value;
	const entries: [string, unknown][] = Object.entries(value);
	return Object.fromEntries(
		entries.flatMap(([key, part]) => (key === 'href' ? [] : [[key, withAnyText(part)]]))
	);
}
