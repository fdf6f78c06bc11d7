/** Who a report on paper is for. */
export type ReportKind = 'client' | 'counsellor';
