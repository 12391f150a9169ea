// Two hashes of a judged scenario: its world, which decides whether an attempt can be replayed, and its words, which are only shown.

import { canonicalJson, sha256Hex } from '../base/index.ts';
import type { Campaign, Scenario } from './model.ts';

/** SHA-256 of everything a deal is decided by. The order of lines counts (the hand follows it), the order of maps does not. */
export const worldHash = (scenario: Scenario): string => sha256Hex(canonicalJson(worldOf(scenario)));

/** SHA-256 of every text, by its place. */
export const textHash = (scenario: Scenario): string => sha256Hex(canonicalJson(textsOf(scenario)));

/** Written out part by part, so that a new field of the model must be put on one side or the other. */
function worldOf(scenario: Scenario): unknown {
  const { format, id, length, difficulty, minutes, focus, seller, client } = scenario;
  const { facts, needs, people, lines, advances, campaign, calls } = scenario;
  return {
    format,
    id,
    length,
    difficulty,
    minutes,
    focus,
    seller: {
      strengths: Object.keys(seller.strengths).sort(),
      team: Object.keys(seller.team).sort(),
      priceLevel: seller.priceLevel,
      marginFloor: seller.marginFloor,
    },
    units: Object.keys(client.units).sort(),
    facts: mapped(facts, ({ text: _text, source: _source, ...rest }) => rest),
    needs: mapped(needs, ({ label: _label, layers, ...rest }) => ({
      ...rest,
      layers: layers.map(({ fact }) => ({ fact })),
    })),
    people: mapped(
      people,
      ({
        name: _1,
        short: _2,
        title: _3,
        scene: _4,
        greets: _5,
        voices: _6,
        signs: _7,
        winResults: _8,
        win,
        ...rest
      }) => ({
        ...rest,
        win: win?.kind,
      }),
    ),
    lines: Object.values(lines).map(({ say: _1, reply: _2, thinks: _3, playback: _4, ...rest }) => rest),
    advances: mapped(advances, ({ label: _1, say: _2, accepted: _3, declined: _4, thinks: _5, ...rest }) => rest),
    // left out where absent, so that a call's hash does not know of campaigns
    ...(campaign && { campaign: campaignWorld(campaign) }),
    ...(calls && { calls }),
  };
}

/** Actions and news stand in file order, like lines; `begins` only shows dates. */
const campaignWorld = ({ calendar: { begins: _begins, ...days }, actions, rivals, news }: Campaign): unknown => ({
  days,
  actions: Object.values(actions).map(({ label: _1, what: _2, result: _3, ...rest }) => rest),
  rivals: mapped(rivals, ({ name: _name, ...rest }) => rest),
  news: news.map(({ text: _text, ...rest }) => rest),
});

const mapped = <A>(record: Readonly<Record<string, A>>, to: (value: A) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([id, value]) => [id, to(value)]));

function textsOf(scenario: Scenario): unknown {
  const found: Record<string, unknown> = { languages: scenario.languages, begins: scenario.campaign?.calendar.begins };
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isText(value)) found[path] = value;
    else for (const [key, part] of Object.entries(value)) walk(part, `${path}/${key}`);
  };
  walk(scenario, '');
  return found;
}

const isText = (value: object): boolean => {
  const entries = Object.entries(value);
  return (
    entries.length > 0 && entries.every(([key, part]) => (key === 'zh' || key === 'en') && typeof part === 'string')
  );
};
