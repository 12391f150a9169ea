// Every text of a scenario with its place in the file, part by part. Knows the scenario, no file and no page.

import type { Scenario, Text } from '../../../core/public.ts';
import type { Path } from './outline.ts';

export const PARTS = [
  'head',
  'seller',
  'client',
  'facts',
  'needs',
  'people',
  'lines',
  'advances',
  'actions',
  'rivals',
  'news',
  'endings',
] as const;
export type Part = (typeof PARTS)[number];

export interface PlacedText {
  readonly part: Part;
  readonly path: Path;
  readonly text: Text;
}

const isText = (value: object): value is Text => {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, one]) => (key === 'zh' || key === 'en') && typeof one === 'string');
};

export function textsOf(scenario: Scenario): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const walk = (part: Part, value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isText(value)) found.push({ part, path, text: value });
    else
      for (const [key, inner] of Object.entries(value))
        walk(part, inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  const { title, blurb, brief, goal, seller, client, facts, needs, people, lines, advances, campaign, endings } =
    scenario;
  walk('head', { title, blurb, brief, goal }, []);
  walk('seller', seller, ['seller']);
  walk('client', client, ['client']);
  walk('facts', facts, ['facts']);
  walk('needs', needs, ['needs']);
  walk('people', people, ['people']);
  walk('lines', lines, ['lines']);
  walk('advances', advances, ['advances']);
  walk('actions', campaign?.actions, ['actions']);
  walk('rivals', campaign?.rivals, ['rivals']);
  walk('news', campaign?.news, ['news']);
  walk('endings', endings, ['endings']);
  return found;
}
