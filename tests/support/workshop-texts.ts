import { workshop as memberEnglish } from '#lib/i18n/en/workshop.ts';
import { workshopControl as hostEnglish } from '#lib/i18n/en/workshop-control.ts';
import { projector as screenEnglish } from '#lib/i18n/en/projector.ts';
import { workshop as memberIndonesian } from '#lib/i18n/id/workshop.ts';
import { workshopControl as hostIndonesian } from '#lib/i18n/id/workshop-control.ts';
import { projector as screenIndonesian } from '#lib/i18n/id/projector.ts';

export const memberTexts = { en: memberEnglish, id: memberIndonesian };
export const controlTexts = { en: hostEnglish, id: hostIndonesian };
export const projectorTexts = { en: screenEnglish, id: screenIndonesian };
