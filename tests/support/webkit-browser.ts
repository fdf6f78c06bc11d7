import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect } from '@playwright/test';
import { z } from 'zod';
import { findWebKit } from '../../scripts/deep-browsers.mjs';
import { freePort } from '../../scripts/free-port.mjs';

/** The name that WebDriver gives to a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const FOUND = z.object({ [ELEMENT]: z.string() }).nullable();
const SESSION = z.object({ sessionId: z.string() });
const ANSWER = z.object({ value: z.unknown() });
const PROBLEM = z.object({ message: z.string() });
const COMMAND_MS = 30_000;
const WAIT = { timeout: 20_000, intervals: [100] };

/** WebKitGTK's MiniBrowser on a display of its own, by WebDriver. Its home is a folder that goes with it. */
export class WebKitBrowser {
	readonly #programs: readonly ChildProcess[];
	readonly #home: string;
	readonly #session: string;

	private constructor(programs: readonly ChildProcess[], home: string, session: string) {
		this.#programs = programs;
		this.#home = home;
		this.#session = session;
	}

	static async start(): Promise<WebKitBrowser> {
		const webkit = findWebKit();
		if (webkit === null) throw new Error('WebKitWebDriver, MiniBrowser and Xvfb are needed.');
		const home = mkdtempSync(join(tmpdir(), 'arah-webkit-'));
		const display = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24'], {
			stdio: ['ignore', 'pipe', 'ignore']
		});
		const [number] = await once(createInterface({ input: display.stdout }), 'line');
		const port = await freePort();
		const driver = spawn(webkit.driver, [`--port=${String(port)}`], {
			env: {
				...process.env,
				DISPLAY: `:${String(number)}`,
				HOME: home,
				XDG_DATA_HOME: join(home, 'data'),
				XDG_CACHE_HOME: join(home, 'cache'),
				XDG_CONFIG_HOME: join(home, 'config'),
				LANG: 'C.UTF-8',
				LIBGL_ALWAYS_SOFTWARE: '1',
				WEBKIT_DISABLE_DMABUF_RENDERER: '1',
				// its own sandbox needs rights that root in a container does not have
				WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
			},
			stdio: 'ignore',
			detached: true
		});
		const address = `http://127.0.0.1:${String(port)}`;
		const isUp = () =>
			fetch(`${address}/status`).then(
				({ ok }) => ok,
				() => false
			);
		await expect.poll(isUp, WAIT).toBe(true);
		const session = await command(`${address}/session`, {
			capabilities: {
				alwaysMatch: {
					'webkitgtk:browserOptions': { binary: webkit.browser, args: ['--automation'] }
				}
			}
		});
		const { sessionId } = SESSION.parse(session);
		return new WebKitBrowser([driver, display], home, `${address}/session/${sessionId}`);
	}

	async stop(): Promise<void> {
		await command(this.#session, undefined, 'DELETE').catch(() => undefined);
		for (const program of this.#programs) program.kill();
		rmSync(this.#home, { recursive: true, force: true });
	}

	async open(address: string): Promise<void> {
		await command(`${this.#session}/url`, { url: address });
	}

	async reload(): Promise<void> {
		await command(`${this.#session}/refresh`, {});
	}

	/** Runs a function in the page, with plain data in and out. */
	run(script: (...args: never[]) => unknown, ...args: readonly unknown[]): Promise<unknown> {
		const body = `return (${String(script)}).apply(null, arguments)`;
		return command(`${this.#session}/execute/sync`, { script: body, args });
	}

	/** Waits for the element with these words or this label, and clicks it as a finger would. */
	async click(words: string): Promise<void> {
		const element = await this.#find(words);
		await command(`${this.#session}/element/${element}/click`, {});
	}

	async type(label: string, text: string): Promise<void> {
		const element = await this.#find(label);
		await command(`${this.#session}/element/${element}/value`, { text });
	}

	async expectText(words: string): Promise<void> {
		await expect.poll(() => this.run(() => document.body.textContent), WAIT).toContain(words);
	}

	async expectAddress(pattern: RegExp): Promise<void> {
		await expect.poll(() => this.run(() => location.href), WAIT).toMatch(pattern);
	}

	/** Files that were saved so far. */
	downloads(): string[] {
		return readdirSync(this.#home, { recursive: true, encoding: 'utf8' }).filter((name) =>
			/\.(csv|json|png)$/.test(name)
		);
	}

	async #find(words: string): Promise<string> {
		let found: string | undefined;
		const look = async () => {
			found = FOUND.parse(await this.run(find, words))?.[ELEMENT];
			return found !== undefined;
		};
		await expect.poll(look, { ...WAIT, message: `something called "${words}"` }).toBe(true);
		return found ?? '';
	}
}

/** Runs in the page: what a person would click or type into, by its exact words. */
function find(words: string): Element | null {
	const tidy = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
	const spoken = (element: Element) => {
		const copy = element.cloneNode(true);
		if (copy instanceof Element)
			for (const silent of copy.querySelectorAll('[aria-hidden]')) silent.remove();
		return copy.textContent;
	};
	const controls = document.querySelectorAll('button, a, summary, input, textarea, select');
	const element = [...controls].find((control) => {
		const { width, height } = control.getBoundingClientRect();
		if (width + height === 0 || control.matches(':disabled')) return false;
		const labels =
			control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
				? [...(control.labels ?? [])]
				: [];
		const names = [control.getAttribute('aria-label'), ...[control, ...labels].map(spoken)];
		return names.some((name) => tidy(name) === words);
	});
	element?.scrollIntoView({ block: 'center' });
	return element ?? null;
}

async function command(address: string, body?: object, method = 'POST'): Promise<unknown> {
	const response = await fetch(address, {
		method,
		headers: { 'content-type': 'application/json' },
		signal: AbortSignal.timeout(COMMAND_MS),
		...(body !== undefined && { body: JSON.stringify(body) })
	});
	const { value } = ANSWER.parse(await response.json());
	if (response.ok) return value;
	const what = address.split('/').slice(5).join('/');
	throw new Error(`WebKit could not do ${what}: ${PROBLEM.parse(value).message}`);
}
