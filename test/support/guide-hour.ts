// The hour of the authoring guide as a newcomer does it: every “find … replace with …” and “delete …” of its steps, in order.

import { readFileSync } from 'node:fs';
import { guideOf, templatesOf } from '../../src/app/build/guide-text.ts';
import type { Lang } from '../../src/core/public.ts';

export const GUIDE_PAGE = readFileSync('scenarios/README.md', 'utf8');
export const templateIn = (lang: Lang): string => templatesOf(GUIDE_PAGE)[lang];

/** Whole lines to look for, and the lines that take their place; null: they go. */
export interface HourEdit {
  readonly find: string;
  readonly put: string | null;
}

export function hourOf(lang: Lang): readonly HourEdit[] {
  const hour = guideOf(GUIDE_PAGE, lang).chapters.find(({ id }) => id === 'hour');
  const edits: HourEdit[] = [];
  let find: string | null = null;
  for (const block of hour?.blocks ?? []) {
    if (block.kind !== 'code' || block.step === null) continue;
    if (find !== null && block.step !== 'replace') throw new Error(`nothing takes the place of:\n${find}`);
    if (block.step === 'find') find = block.text;
    else if (block.step === 'delete') edits.push({ find: block.text, put: null });
    else if (find === null) throw new Error(`replaces nothing:\n${block.text}`);
    else {
      edits.push({ find, put: block.text });
      find = null;
    }
  }
  return edits;
}

/** The text after an edit; what is to be found must stand there once. */
export function edited(text: string, { find, put }: HourEdit): string {
  const pieces = `\n${text}`.split(`\n${find}\n`);
  if (pieces.length !== 2) throw new Error(`stands there ${pieces.length - 1} times:\n${find}`);
  return pieces.join(put === null ? '\n' : `\n${put}\n`).slice(1);
}
