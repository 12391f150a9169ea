// The core's verbs behind the port the screens know. Loaded with the first call, so that the engine is not part of the first page.

import {
  addHint,
  appendMove,
  campaignReportOf,
  play,
  replay,
  reportOf,
  RULES_VERSION,
  startDeal,
  undoMove,
  viewOf,
} from '../core/public.ts';
import type { Runner } from '../ui/state/ports.ts';

export const runner: Runner = {
  rules: RULES_VERSION,
  start: startDeal,
  play,
  replay,
  view: viewOf,
  report: reportOf,
  campaignReport: campaignReportOf,
  append: appendMove,
  undo: undoMove,
  hint: addHint,
};
