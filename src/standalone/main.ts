import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import './standalone.css';
import type { Host } from '#lib/embed/host.ts';
import { readParameters } from '#lib/embed/parameters.ts';
import { readSettings } from '#lib/embed/settings.ts';
import { preferredLocale } from '#lib/i18n/locales.ts';
import { openScormHost } from '#lib/scorm/scorm-host.ts';
import { mount } from 'svelte';
import Standalone from './Standalone.svelte';
import { FrameHost, tellBroken } from './frame-host.ts';
import { readQuizData } from './quiz-data.ts';
import { SCORM_TEXTS, TEXTS } from './texts.ts';

/** The text of an element of the file; '' if it is missing. */
function textOf(id: string): string {
	return document.getElementById(id)?.textContent ?? '';
}

const target = document.getElementById('arah-app');
const data = readQuizData(textOf('arah-data'));
const settings = readSettings(textOf('arah-settings'));
const asked = readParameters(location.search);
const parameters = asked.theme === 'auto' ? { ...asked, theme: settings.theme ?? 'auto' } : asked;
const locale =
	parameters.locale ?? settings.locale ?? preferredLocale(navigator.languages.join(','));

if (target !== null && data !== null) {
	const isScorm = settings.host === 'scorm';
	const host: Host = isScorm
		? openScormHost(data.quiz, { window, hasObjectives: settings.objectives === true })
		: new FrameHost({ root: target, quiz: data.quiz, parameters });
	const texts = isScorm ? SCORM_TEXTS : TEXTS;
	mount(Standalone, { target, props: { data, settings, parameters, host, locale, texts } });
	host.ready();
} else if (target !== null) {
	target.textContent = TEXTS[locale].standalone.broken;
	tellBroken(parameters.ref);
}
