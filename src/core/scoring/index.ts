// The room's door: from a finished deal to a report.
export type * from './report-model.ts';
