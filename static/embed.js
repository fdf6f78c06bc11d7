/*! Arah: gives embedded quizzes the height of their content, and tells the page what happens. MIT. docs/embedding.md */
(() => {
	const script = document.currentScript;
	const site = script && script.src ? script.src.replace(/\/embed\.js(\?.*)?$/, '') : '';
	const loaded = (window.arahEmbeds = window.arahEmbeds || {});
	if (site === '' || loaded[site]) return;
	loaded[site] = true;

	const origin = new URL(site).origin;
	const frames = new Map();
	const TYPES = ['ready', 'height', 'started', 'step', 'completed', 'scrollTo', 'error'];
	let count = 0;

	const post = (frame, message) => {
		const id = frames.get(frame);
		if (id && frame.contentWindow) {
			// the origin of a sandboxed frame is opaque: no address would reach it
			frame.contentWindow.postMessage({ ns: 'arah', v: 1, id, ...message }, '*');
		}
	};

	const configure = (frame) => {
		const { theme, lang } = frame.dataset;
		if (theme || lang) post(frame, { type: 'setConfig', theme, lang });
	};

	const greet = (frame) => {
		post(frame, { type: 'init' });
		configure(frame);
	};

	const take = (frame) => {
		if (frames.has(frame) || !frame.src.startsWith(site + '/embed/')) return;
		count += 1;
		frames.set(frame, `arah-${count}`);
		frame.addEventListener('load', () => greet(frame));
		greet(frame);
	};

	const find = (node) => {
		if (node.nodeName === 'IFRAME') take(node);
		else if (node.querySelectorAll) node.querySelectorAll('iframe').forEach(take);
	};

	const isFrom = (frame, event) =>
		event.source === frame.contentWindow &&
		(event.origin === origin || (event.origin === 'null' && frame.hasAttribute('sandbox')));

	addEventListener('message', (event) => {
		const data = event.data;
		if (!data || data.ns !== 'arah' || data.v !== 1 || !TYPES.includes(data.type)) return;
		for (const [frame, id] of frames) {
			if (!isFrom(frame, event)) continue;
			if (data.type === 'height') {
				const height = Math.round(data.height);
				if (!(height >= 200 && height <= 20000)) return;
				if (frame.style.height === height + 'px') return;
				frame.style.height = height + 'px';
			}
			if (data.type === 'scrollTo' && frame.getBoundingClientRect().top < 0) {
				frame.scrollIntoView({ block: 'start' });
			}
			const detail = { ...data, id: id };
			frame.dispatchEvent(new CustomEvent('arah:' + data.type, { detail, bubbles: true }));
		}
	});

	find(document);
	new MutationObserver((records) => {
		for (const { type, target, addedNodes } of records) {
			if (type === 'childList') addedNodes.forEach(find);
			else if (frames.has(target)) configure(target);
			else find(target);
		}
		for (const frame of frames.keys()) if (!frame.isConnected) frames.delete(frame);
	}).observe(document, {
		subtree: true,
		childList: true,
		attributeFilter: ['data-theme', 'data-lang', 'src']
	});
})();
