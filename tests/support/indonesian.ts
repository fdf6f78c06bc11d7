import { termsIn } from '#lib/bank/complete-wording.ts';
import { clientReport as clientReportIn } from '#lib/i18n/id/client-report.ts';
import { report as reportIn } from '#lib/i18n/id/report.ts';
import { result as resultIn } from '#lib/i18n/id/result.ts';

// The texts that speak of one quiz, as they are for a quiz without its own words for skills and roles.

const terms = termsIn('id');

export const clientReport = clientReportIn(terms);
export const report = reportIn(terms);
export const result = resultIn(terms);
