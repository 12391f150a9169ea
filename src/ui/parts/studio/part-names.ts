// The parts of a scenario file by name. Knows the message library only.

import * as m from '../../../i18n/paraglide/messages.js';
import type { Part } from './texts.ts';

export const PART_NAMES: Readonly<Record<Part, () => string>> = {
  head: m.studio_part_head,
  seller: m.studio_part_seller,
  client: m.studio_part_client,
  facts: m.studio_part_facts,
  needs: m.studio_part_needs,
  people: m.studio_part_people,
  lines: m.studio_part_lines,
  advances: m.studio_part_advances,
  actions: m.studio_part_actions,
  rivals: m.studio_part_rivals,
  news: m.studio_part_news,
  endings: m.studio_part_endings,
};
