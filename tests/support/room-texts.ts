import { room as memberEnglish } from '#lib/i18n/en/room.ts';
import { roomHost as hostEnglish } from '#lib/i18n/en/room-host.ts';
import { roomScreen as screenEnglish } from '#lib/i18n/en/room-screen.ts';
import { room as memberIndonesian } from '#lib/i18n/id/room.ts';
import { roomHost as hostIndonesian } from '#lib/i18n/id/room-host.ts';
import { roomScreen as screenIndonesian } from '#lib/i18n/id/room-screen.ts';

export const memberTexts = { en: memberEnglish, id: memberIndonesian };
export const hostTexts = { en: hostEnglish, id: hostIndonesian };
export const screenTexts = { en: screenEnglish, id: screenIndonesian };
