// Rows of the reaction tables that chance seldom comes to, each with a call that does.

import type { Script } from './rule-scripts.ts';

export const ROW_SCRIPTS: Readonly<Record<string, Script>> = {};
