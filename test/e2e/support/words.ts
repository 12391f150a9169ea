// What can be said in a shipped scenario, by the id of the line: a test names lines, the page shows words.

import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';

export type Lang = 'zh' | 'en';

const Both = v.object({ zh: v.string(), en: v.string() });
const File = v.object({
  title: Both,
  lines: v.array(v.object({ id: v.string(), say: Both })),
  advances: v.record(v.string(), v.object({ say: Both, label: Both })),
});

export interface Script {
  readonly id: string;
  readonly title: Readonly<Record<Lang, string>>;
  words(line: string, lang: Lang): string;
  label(advance: string, lang: Lang): string;
}

const FOLDER = new URL('../../../scenarios/', import.meta.url);

export function scriptOf(id: string): Script {
  const { title, lines, advances } = v.parse(File, parse(readFileSync(new URL(`${id}.yaml`, FOLDER), 'utf8')));
  const said = new Map([
    ...lines.map((line) => [line.id, line.say] as const),
    ...Object.entries(advances).map(([key, { say }]) => [key, say] as const),
  ]);
  const of = (line: string, lang: Lang): string => {
    const say = said.get(line);
    if (!say) throw new Error(`${id} has no line ${line}`);
    return say[lang];
  };
  return { id, title, words: of, label: (advance, lang) => advances[advance]?.label[lang] ?? '' };
}

/** Played by the book: heads of the scenario files. `listen` plays back what was heard. */
export const FEED = scriptOf('feed-first-call');
export const FEED_BOOK = [
  ...['silos', 'askDosage', 'julyFarms', 'listen', 'birds', 'zhouLeft', 'howMuchOfJuly'],
  ...['listen', 'purityAnswer', 'batchReports', 'weekTrial'],
];
export const MANUAL = scriptOf('manual-five-whys');
export const MANUAL_BOOK = [
  ...['lastNight', 'whileStopped', 'listen', 'afterTraining', 'ownHands', 'listen', 'guideAnswer'],
  ...['nightChangeover', 'auditBatch', 'batchOnPanel', 'recipeAnswer', 'listen', 'changshuCards', 'bothShifts'],
];

/** The interface's own words of one subject, by key, for tests that look for a button by its name. */
export function messagesOf(subject: string, lang: Lang): (key: string) => string {
  const file = new URL(`../../../src/i18n/messages/${lang}/${subject}.json`, import.meta.url);
  const words = v.parse(v.record(v.string(), v.unknown()), JSON.parse(readFileSync(file, 'utf8')));
  return (key) => {
    const found = words[key];
    if (typeof found !== 'string') throw new Error(`${lang}/${subject} has no plain words for ${key}`);
    return found;
  };
}
