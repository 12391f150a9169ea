// A line under each chapter's title in the contents. Knows no page.

import * as m from '../../../i18n/paraglide/messages.js';

const NOTES: Readonly<Record<string, () => string>> = {
  what: m.guide_note_what,
  hour: m.guide_note_hour,
  fields: m.guide_note_fields,
  recipes: m.guide_note_recipes,
  minutes: m.guide_note_minutes,
  template: m.guide_note_template,
};
export const chapterNote = (id: string): string => NOTES[id]?.() ?? '';
