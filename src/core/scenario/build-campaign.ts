// The campaign part of a file without faults → `Campaign`, every default filled in. Called by `build-scenario.ts` only.

import type { Text } from '../base/index.ts';
import { conditionOf, mapped, present, sorted } from './build-parts.ts';
import type { Campaign, FieldAction, News, Rival } from './model.ts';
import type { ActionFile, NewsFile, RivalFile } from './shape-campaign.ts';
import { entriesOf, type TextFile } from './shape-parts.ts';
import type { ScenarioFile } from './shape.ts';

type Say = (text: TextFile) => Text;

/** Undefined unless the file is a campaign. */
export function campaignOf(file: ScenarioFile, say: Say): Campaign | undefined {
  if (file.length !== 'campaign' || !file.calendar) return undefined;
  return {
    calendar: present(file.calendar),
    actions: Object.fromEntries((file.actions ?? []).map((one) => [one.id, actionOf(one, say)])),
    rivals: sorted(mapped(file.rivals, (one) => rivalOf(one, say))),
    news: (file.news ?? []).map((one, index) => newsOf(one, index, say)),
  };
}

function actionOf(one: ActionFile, say: Say): FieldAction {
  const [from, to] = one.window ?? [];
  return present({
    id: one.id,
    kind: one.kind,
    label: say(one.label),
    what: say(one.what),
    result: say(one.result),
    days: one.days,
    window: from === undefined || to === undefined ? undefined : { from, to },
    reveals: entriesOf(one.reveals),
    unlockedBy: entriesOf(one.unlockedBy),
    attends: entriesOf(one.attends),
    with: one.with,
    when: one.when && conditionOf(one.when),
  });
}

const rivalOf = (one: RivalFile, say: Say): Rival => ({
  name: say(one.name),
  price: one.price,
  figure: one.figure.map(([from = 0, figure = 0]) => [from, figure]),
  proves: one.proves ?? [],
});

/** News without a name is called by its place in the file. */
export const newsId = (one: { readonly id?: string | undefined } | undefined, index: number): string =>
  one?.id ?? `news${index + 1}`;

const newsOf = (one: NewsFile, index: number, say: Say): News =>
  present({
    id: newsId(one, index),
    on: one.on,
    when: one.when && conditionOf(one.when),
    text: say(one.text),
    to: one.to,
    need: one.need,
    weight: one.weight ?? 0,
    mode: one.mode,
    joins: one.joins,
    leaves: one.leaves,
    fact: one.fact,
  });
