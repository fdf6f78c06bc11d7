import { loadWorkshop, loadWorkshopControl, loadProjector } from '#lib/i18n/load.ts';
import { LOCALES } from '#lib/schema/locale.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** No page links here, so the crawler of the build would not find it. */
export const entries: EntryGenerator = () => LOCALES.map((lang) => ({ lang }));

export const load: PageLoad = async ({ parent }) => {
	const { locale } = await parent();
	const [text, workshopText, projectorText] = await Promise.all([
		loadWorkshopControl(locale),
		loadWorkshop(locale),
		loadProjector(locale)
	]);
	return { text, failures: workshopText.failures, hours: workshopText.hours, projectorText };
};
