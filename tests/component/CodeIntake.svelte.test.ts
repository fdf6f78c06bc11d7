import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import CodeIntake from '#lib/components/codes/CodeIntake.svelte';
import { openQrReader, type OpenQrReader } from '#lib/components/codes/qr-reader.ts';
import type { CodeSource } from '#lib/reading/code-source.ts';
import { codes as english } from '#lib/i18n/en/codes.ts';
import { codes as indonesian } from '#lib/i18n/id/codes.ts';
import type { FoundCode } from '#lib/link/found-code.ts';
import type { Locale } from '#lib/schema/locale.ts';
import { qrCanvas, qrFile } from '../support/qr-picture.ts';
import { viewOfCase } from '../support/result-views.ts';

const texts = { en: english, id: indonesian };
const officer = viewOfCase('near-officer').code;
const specialist = viewOfCase('clear-specialist').code;
const url = (code: string) => `https://arah.example/r#${code}`;

let found: [readonly FoundCode[], CodeSource][];
/** Of what is found, what is not taken. */
let leave: (code: FoundCode) => boolean;

beforeEach(() => {
	found = [];
	leave = () => false;
});

afterEach(() => {
	vi.restoreAllMocks();
});

function show(locale: Locale = 'en', openReader: OpenQrReader = openQrReader) {
	return render(CodeIntake, {
		text: texts[locale],
		onfound: (codes: readonly FoundCode[], source: CodeSource) => {
			found.push([codes, source]);
			return Promise.resolve(codes.filter(leave));
		},
		openReader
	});
}

const field = (text = english) => page.getByRole('textbox', { name: text.pasteLabel });
const button = (name: string) => page.getByRole('button', { name, exact: true });
const said = (words: string) => page.getByRole('status').filter({ hasText: words });

/** Chooses files as with the dialog of the system. */
async function choose(...files: readonly File[]) {
	await userEvent.upload(page.getByLabelText(english.choose), [...files]);
}

describe('taking codes', () => {
	const locale = 'en';
	const text = texts[locale];

	test('pasted codes are read with their names, and the field is emptied', async () => {
		await show(locale);
		await field(text).fill(`Budi: ${url(officer)}\nAni: ${specialist}`);
		await button(text.read).click();
		expect(found).toEqual([
			[
				[
					{ code: officer, label: 'Budi', line: 1 },
					{ code: specialist, label: 'Ani', line: 2 }
				],
				{ kind: 'text' }
			]
		]);
		await expect.element(field(text)).toHaveValue('');
	});

	test('rejected codes are put into the field with their names, and a status says so', async () => {
		leave = ({ label }) => label === 'Ani';
		await show(locale);
		await field(text).fill(`Budi: ${url(officer)}\nhalo!\nAni: ${specialist}`);
		await button(text.read).click();
		await expect.element(said(text.left)).toBeVisible();
		await expect.element(field(text)).toHaveValue(`Ani: ${specialist}`);
		await button(text.read).click();
		await expect.poll(() => found[1]?.[0]).toEqual([{ code: specialist, label: 'Ani', line: 1 }]);
	});

	test('a text without a code stays in its field, and a status says so', async () => {
		await show(locale);
		await field(text).fill('Halo!');
		await button(text.read).click();
		await expect.element(said(text.nothing)).toBeVisible();
		await expect.element(field(text)).toHaveValue('Halo!');
		expect(found).toEqual([]);
	});
});

test('a text without an accepted code is left unchanged', async () => {
	leave = () => true;
	await show();
	const pasted = `hello! Ani sent this: ${url(specialist)}`;
	await field().fill(pasted);
	await button(english.read).click();
	await expect.element(said(english.left)).toBeVisible();
	await expect.element(field()).toHaveValue(pasted);
});

describe('files', () => {
	test('leave what is not taken in the field, beside what stands there, and only once', async () => {
		leave = ({ label }) => label === 'Budi';
		await show();
		await field().fill('half a mess');
		const file = new File([`Ani: ${specialist}\nBudi: ${officer}`], 'class.txt');
		for (const again of [file, file]) await choose(again);
		await expect.poll(() => found.length).toBe(2);
		await expect.element(said(english.left)).toBeVisible();
		await expect.element(field()).toHaveValue(`half a mess\nBudi: ${officer}`);
	});

	test('of text and pictures are all read, each as its own source', async () => {
		await show();
		await choose(
			new File([`name,code\r\nBudi,${officer}\r\n`], 'class.csv', { type: 'text/csv' }),
			await qrFile('photo.png', url(specialist))
		);
		await expect.poll(() => found.length).toBe(2);
		expect(found).toEqual([
			[[{ code: officer, label: 'Budi', line: 2 }], { kind: 'file', name: 'class.csv' }],
			[[{ code: specialist, label: '', line: 1 }], { kind: 'picture', name: 'photo.png' }]
		]);
	});

	test('with several codes in one picture give all of them', async () => {
		await show();
		await choose(await qrFile('wall.png', url(officer), url(specialist)));
		await expect.poll(() => found.length).toBe(1);
		expect(found[0]?.[0].map(({ code }) => code).toSorted()).toEqual(
			[officer, specialist].toSorted()
		);
	});

	test('that Excel saved as Unicode text are read', async () => {
		await show();
		const text = `\uFEFFBudi\t${officer}\r\n`;
		const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
		await choose(new File([units], 'class.txt', { type: 'text/plain' }));
		await expect.poll(() => found[0]?.[0]).toEqual([{ code: officer, label: 'Budi', line: 1 }]);
	});

	test('that hold nothing or cannot be read are named with the reason, and the others are read', async () => {
		await show();
		await choose(
			new File(['halo'], 'empty.txt', { type: 'text/plain' }),
			new File(['no picture'], 'broken.png', { type: 'image/png' }),
			new File(['1'.repeat(200_001)], 'huge.csv', { type: 'text/csv' }),
			new File([officer], 'good.txt', { type: 'text/plain' })
		);
		for (const words of [
			'There is no result code in empty.txt.',
			'broken.png could not be opened.',
			'huge.csv is too large to read.'
		]) {
			await expect.element(said(words)).toBeVisible();
		}
		expect(found.map(([, source]) => source)).toEqual([{ kind: 'file', name: 'good.txt' }]);
	});

	test('that are pictures say so when the reader cannot be loaded', async () => {
		await show('en', () => Promise.reject(new TypeError('offline')));
		await choose(await qrFile('photo.png', url(officer)));
		await expect.element(said('so photo.png was not read')).toBeVisible();
	});

	test.each(['drop', 'paste'])('are taken by %s, too', async (way) => {
		await show();
		const transfer = new DataTransfer();
		transfer.items.add(await qrFile('photo.png', url(officer)));
		const event =
			way === 'drop'
				? new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
				: new ClipboardEvent('paste', {
						clipboardData: transfer,
						bubbles: true,
						cancelable: true
					});
		field().element().dispatchEvent(event);
		expect(event.defaultPrevented).toBe(true);
		await expect.poll(() => found[0]?.[1]).toEqual({ kind: 'picture', name: 'photo.png' });
	});
});

test('a text that is dropped is left to the field', async () => {
	await show();
	const transfer = new DataTransfer();
	transfer.setData('text/plain', officer);
	const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
	field().element().dispatchEvent(event);
	expect(event.defaultPrevented).toBe(false);
	expect(found).toEqual([]);
});

describe('the camera', () => {
	const painters: ReturnType<typeof setInterval>[] = [];

	afterEach(() => {
		for (const painter of painters.splice(0)) clearInterval(painter);
	});

	/** A camera that looks at a canvas. */
	function cameraOf(canvas: HTMLCanvasElement): MediaStream {
		const stream = canvas.captureStream(10);
		vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream);
		// a canvas sends a picture only when it is painted
		painters.push(
			setInterval(() => {
				canvas.getContext('2d')?.drawImage(canvas, 0, 0);
			}, 50)
		);
		return stream;
	}

	test('is requested only when a person starts to scan', async () => {
		const asked = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
		await show();
		expect(asked).not.toHaveBeenCalled();
	});

	test('reads a code once, and is off when it is stopped, with the focus on its button', async () => {
		const stream = cameraOf(qrCanvas(url(officer)));
		await show();
		await button(english.scan).click();
		await expect
			.poll(() => found, { timeout: 10_000 })
			.toEqual([[[{ code: officer, label: '', line: 1 }], { kind: 'camera' }]]);
		await expect.element(said(english.camera.read)).toBeVisible();
		await button(english.camera.stop).click();
		expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
		await expect.element(button(english.scan)).toHaveFocus();
		expect(found).toHaveLength(1);
	});

	test('whose code is not taken leaves it in the field', async () => {
		leave = () => true;
		cameraOf(qrCanvas(url(officer)));
		await show();
		await button(english.scan).click();
		await expect.element(said(english.left), { timeout: 10_000 }).toBeVisible();
		await expect.element(field()).toHaveValue(officer);
	});

	test('is off when the page goes away', async () => {
		const stream = cameraOf(qrCanvas(url(officer)));
		const { unmount } = await show();
		await button(english.scan).click();
		await expect.poll(() => found.length, { timeout: 10_000 }).toBe(1);
		await unmount();
		expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
	});

	test('says when a code is not one of ours', async () => {
		cameraOf(qrCanvas('https://shop.example/'));
		await show();
		await button(english.scan).click();
		await expect.element(said(english.camera.foreign), { timeout: 10_000 }).toBeVisible();
		expect(found).toEqual([]);
	});

	test.each([
		['NotAllowedError', 'refused'],
		['NotFoundError', 'missing'],
		['NotReadableError', 'busy']
	] as const)('that ends in %s says what is left to do', async (error, issue) => {
		vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(
			new DOMException('no', error)
		);
		await show();
		await button(english.scan).click();
		await expect.element(said(english.camera[issue])).toBeVisible();
		await expect.element(button(english.scan)).toHaveFocus();
		await expect.element(field()).toBeVisible();
	});

	test('says when the reader of codes cannot be loaded, and is off', async () => {
		const stream = cameraOf(qrCanvas(url(officer)));
		await show('en', () => Promise.reject(new TypeError('offline')));
		await button(english.scan).click();
		await expect.element(said(english.camera['no-reader'])).toBeVisible();
		expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended']);
	});
});

describe('the reader', () => {
	afterEach(() => {
		Reflect.deleteProperty(globalThis, 'BarcodeDetector');
	});

	function offerNative(formats: readonly string[], texts: readonly string[]) {
		const value = Object.assign(
			function detector() {
				return { detect: () => Promise.resolve(texts.map((rawValue) => ({ rawValue }))) };
			},
			{ getSupportedFormats: () => Promise.resolve(formats) }
		);
		Object.defineProperty(globalThis, 'BarcodeDetector', { value, configurable: true });
	}

	const pictureOf = async (text: string) => createImageBitmap(await qrFile('a.png', text));

	test('is that of the browser where it reads QR codes', async () => {
		offerNative(['qr_code', 'ean_13'], ['seen by the browser']);
		const reader = await openQrReader();
		expect(await reader.read(await pictureOf('drawn'))).toEqual(['seen by the browser']);
	});

	test.each([
		['has none for QR codes', ['ean_13'], ['wrong']],
		['sees nothing in a picture', ['qr_code'], []]
	])('is our own where that of the browser %s', async (_, formats, seen) => {
		offerNative(formats, seen);
		const reader = await openQrReader();
		expect(await reader.read(await pictureOf('drawn'))).toEqual(['drawn']);
	});

	test('finds nothing in a picture of nothing', async () => {
		const reader = await openQrReader();
		const blank = document.createElement('canvas');
		expect(await reader.read(await createImageBitmap(blank))).toEqual([]);
	});
});
