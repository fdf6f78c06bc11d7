import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#lib/schema/locale.ts';

/** One text of a catalogue. */
export interface Message {
	/** Catalogue and keys, for example `workshop.consent.lead`. */
	readonly path: string;
	/** Number of parameters; null for a plain text. */
	readonly arity: number | null;
	/** The text, with a mark such as ⟦0⟧ in place of each parameter. */
	readonly text: string;
}

const I18N = join(import.meta.dirname, '../../lib/i18n');

/** The names of the catalogues of one language. */
export function cataloguesOf(locale: Locale): string[] {
	return readdirSync(join(I18N, locale)).map((file) => file.replace('.ts', ''));
}

/** The only export of a catalogue. Throws if there are more. */
export async function exportOf(locale: Locale, name: string): Promise<unknown> {
	const module: unknown = await import(`../../lib/i18n/${locale}/${name}.ts`);
	if (typeof module !== 'object' || module === null) throw new Error(`${name}.ts is not a module.`);
	const exported: readonly unknown[] = Object.values(module);
	const [only, ...more] = exported;
	if (more.length > 0) throw new Error(`${locale}/${name}.ts exports more than its texts.`);
	return only;
}

/** Every text of a catalogue in one language, in the order of the file. */
export async function readCatalogue(locale: Locale, name: string): Promise<Message[]> {
	return messagesOf(await exportOf(locale, name), name);
}

/** A substitute for any parameter: a text, a number or a record of them. Its marks show its place in the text. */
function parameter(place: number): unknown {
	return new Proxy(
		{},
		{
			get: (_, key) =>
				typeof key === 'string' && key !== 'toString' ? `⟦${key}⟧` : () => `⟦${place}⟧`
		}
	);
}

function messagesOf(value: unknown, path: string, arity: number | null = null): Message[] {
	if (typeof value === 'string') return [{ path, arity, text: value }];
	if (typeof value === 'function') {
		const parameters = Array.from({ length: value.length }, (_, place) => parameter(place));
		return messagesOf(Reflect.apply(value, undefined, parameters), path, value.length);
	}
	// a rule of the language, such as a comma before the last of three
	if (typeof value === 'boolean') return [];
	if (typeof value !== 'object' || value === null) throw new Error(`${path} is not a text.`);
	return Object.entries(value).flatMap(([key, inner]) =>
		messagesOf(inner, `${path}.${key}`, arity)
	);
}
