import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import QuizItem from '#lib/components/quiz/QuizItem.svelte';
import HeadCount from '#lib/components/workshop/HeadCount.svelte';
import { quiz as text } from '#lib/i18n/en/quiz.ts';
import { QuizSession } from '#lib/session/quiz-session.svelte.ts';
import { bundles, itemOf, quiz } from '../support/session-quiz.ts';

/** Replaces words as Chrome's page translator does: a text node that Svelte holds is no longer on the page. */
function translate(root: Element): void {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const words: Node[] = [];
	while (walker.nextNode() !== null) words.push(walker.currentNode);
	for (const node of words) {
		if (node.textContent?.trim() === '' || node.parentElement?.closest('[translate="no"]'))
			continue;
		const copy = document.createElement('span');
		copy.append(node.textContent ?? '');
		node.parentNode?.replaceChild(copy, node);
	}
}

test('a translated quiz still counts its questions', async () => {
	const session = new QuizSession(quiz, { seed: 1, now: () => 0 });
	const noop = () => undefined;
	const props = {
		session,
		wording: bundles.en.wording,
		text,
		onanswer: noop,
		onback: noop,
		onnext: noop
	};
	const { rerender } = await render(QuizItem, { ...props, item: itemOf('q01') });
	translate(document.body);
	session.goTo('q09');
	await rerender({ item: itemOf('q09') });
	await expect.element(page.getByText('3 of 30')).toBeVisible();
});

test('a translated board still counts people', async () => {
	const props = { text: { joined: 'joined', finished: 'finished' }, locale: 'en' } as const;
	const { rerender } = await render(HeadCount, { ...props, counts: { joined: 0, finished: 0 } });
	translate(document.body);
	await rerender({ counts: { joined: 4, finished: 3 } });
	await expect.element(page.getByText('4')).toBeVisible();
	await expect.element(page.getByText('3')).toBeVisible();
});
