// The room's door: from a finished deal to a report.
export { barsOf, FAULT_COST, MARGIN_COST, rawTotalOf, TABOO_COST, totalOf } from './bars.ts';
export { campaignBars } from './campaign-bars.ts';
export { campaignReportOf } from './campaign-report.ts';
export { mapReport } from './map-marks.ts';
export { marksOf, type Marks } from './marks.ts';
export { positionsOf, reportOf, scoreOf, seriesReportOf } from './report.ts';
export type * from './campaign-report-model.ts';
export type * from './report-model.ts';
