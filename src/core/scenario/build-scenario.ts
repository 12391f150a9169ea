// A file without faults → the judged `Scenario`, every default filled in. Called by `judge.ts` only, and only on a file without faults.

import { DIMENSIONS, type Dimension, type Mode } from '../methodology/vocabulary.ts';
import { type Lang, LANGS, type Text } from '../base/index.ts';
import { campaignOf } from './build-campaign.ts';
import { conditionOf, mapped, present, sorted, textOf } from './build-parts.ts';
import type { Advance, Fact, Id, Line, Need, Person, Scenario } from './model.ts';
import type { AdvanceFile, LineFile, PersonFile, ScenarioFile } from './shape.ts';
import { entriesOf, type TextFile } from './shape-parts.ts';

/** Minutes a person gives by mode (simulation.md section 5). */
const MINUTES_OF: Readonly<Record<Mode, number>> = {
  visionary: 30,
  overwhelmed: 20,
  complacent: 30,
  selfSatisfied: 15,
};
/** An economic buyer's time is short, whatever the file says. */
export const MINUTES_ECONOMIC = 15;

export function minutesOf(
  person: Pick<PersonFile, 'minutes' | 'mode'> & { readonly roles: PersonFile['roles'] },
): number {
  const given = person.minutes ?? MINUTES_OF[person.mode];
  return entriesOf(person.roles).includes('economic') ? Math.min(given, MINUTES_ECONOMIC) : given;
}

export function buildScenario(file: ScenarioFile): Scenario {
  const languages = LANGS.filter((lang) => entriesOf(file.languages).includes(lang));
  const say = (text: TextFile): Text => textOf(text, languages);
  const maybe = (text: TextFile | undefined): Text | undefined => (text === undefined ? undefined : say(text));
  const texts = (record: Readonly<Record<string, TextFile>> | undefined) => mapped(record, say);

  const fact = (one: NonNullable<ScenarioFile['facts']>[string], id: Id): Fact =>
    present({
      id,
      from: one.from,
      of: entriesOf(one.of),
      text: say(one.text),
      source: maybe(one.source),
      qualifies: one.qualifies,
      flatters: entriesOf(one.flatters),
    });

  const need = (one: ScenarioFile['needs'][string], id: Id): Need => ({
    id,
    kind: one.kind,
    label: say(one.label),
    hints: entriesOf(one.hints),
    answeredBy: entriesOf(one.answeredBy),
    layers: (one.layers ?? []).map((layer) => present({ text: say(layer.text), fact: layer.fact })),
  });

  const person = (one: PersonFile, id: Id): Person =>
    present({
      id,
      name: say(one.name),
      short: say(one.short ?? one.name),
      title: say(one.title ?? (one.unit === undefined ? undefined : file.client.units?.[one.unit]) ?? one.name),
      unit: one.unit,
      reportsTo: one.reportsTo,
      influences: one.influences === undefined ? influencedBy(id, one, file) : entriesOf(one.influences),
      roles: entriesOf(one.roles),
      coachable: one.coachable ?? false,
      decides: one.decides,
      mode: one.mode,
      influence: one.influence ?? 2,
      door: one.door ?? 'open',
      minutes: minutesOf(one),
      stakes: sorted(mapped(one.stakes, ({ cost }) => ({ cost }))),
      acute: one.acute,
      vision: one.vision,
      concerns: entriesOf(one.concerns),
      win: one.win && { kind: one.win.kind, text: say(one.win.text) },
      winResults: one.winResults?.map(say),
      scene: say(one.scene),
      greets: say(one.greets),
      voices: mapped(one.voices, (voice) =>
        present({ say: maybe(voice.say), reply: say(voice.reply), thinks: maybe(voice.thinks) }),
      ),
      signs: (one.signs ?? []).map(say),
    });

  const line = (one: LineFile): Line =>
    present({
      id: one.id,
      to: one.to,
      move: one.move,
      fact: one.fact,
      need: one.need,
      strength: one.strength,
      evidence: one.evidence,
      touches: one.touches,
      win: one.win ?? false,
      technique: one.technique,
      layer: one.layer,
      earnedBy: one.earnedBy,
      when: one.when && conditionOf(one.when),
      say: say(one.say),
      reply: texts(one.reply),
      thinks: texts(one.thinks),
      playback: playbackOf(one.playback, languages),
      asks: one.asks,
    });

  const advance = (one: AdvanceFile, id: Id): Advance =>
    present({
      id,
      to: one.to,
      size: one.size,
      order: one.order ?? false,
      label: say(one.label),
      takes: present({
        support: one.takes?.support,
        explicit: entriesOf(one.takes?.explicit),
        answered: entriesOf(one.takes?.answered),
        proven: entriesOf(one.takes?.proven),
        known: entriesOf(one.takes?.known),
      }),
      opens: entriesOf(one.opens),
      when: one.when && conditionOf(one.when),
      say: say(one.say),
      accepted: say(one.accepted),
      declined: say(one.declined),
      thinks: present({ accepted: maybe(one.thinks?.accepted), declined: maybe(one.thinks?.declined) }),
    });

  return present({
    format: 1 as const,
    id: file.id,
    languages,
    title: say(file.title),
    blurb: say(file.blurb),
    brief: say(file.brief),
    goal: say(file.goal),
    length: file.length,
    difficulty: file.difficulty ?? 2,
    minutes: file.minutes ?? 20,
    focus: focusOf(file.focus),
    seller: {
      company: say(file.seller.company),
      strengths: texts(file.seller.strengths),
      team: mapped(file.seller.team, (one) => ({ name: say(one.name), title: say(one.title) })),
      priceLevel: file.seller.priceLevel ?? 1,
      marginFloor: file.seller.marginFloor ?? 1,
    },
    client: { company: say(file.client.company), units: texts(file.client.units) },
    facts: mapped(file.facts, fact),
    needs: sorted(mapped(file.needs, need)),
    people: mapped(file.people, person),
    lines: Object.fromEntries(file.lines.map((one) => [one.id, line(one)])),
    advances: bySize(mapped(file.advances, advance)),
    campaign: campaignOf(file, say),
    calls: file.length === 'series' ? entriesOf(file.calls) : undefined,
    endings: texts(file.endings),
    waive: file.waive?.map((one) => present({ finding: one.finding, place: one.place, because: say(one.because) })),
  });
}

function playbackOf(playback: LineFile['playback'], languages: readonly Lang[]): Line['playback'] {
  if (playback === undefined) return undefined;
  if (typeof playback === 'string' || !('say' in playback)) return { say: textOf(playback, languages) };
  const part = (text: TextFile | undefined) => (text === undefined ? undefined : textOf(text, languages));
  return present({ say: textOf(playback.say, languages), reply: part(playback.reply), thinks: part(playback.thinks) });
}

function influencedBy(id: Id, one: PersonFile, file: ScenarioFile): readonly Id[] {
  const unit = Object.entries(file.people).filter(
    ([other, who]) => other !== id && one.unit !== undefined && who.unit === one.unit,
  );
  const above = one.reportsTo === undefined ? [] : [one.reportsTo];
  return [...new Set([...above, ...unit.map(([other]) => other)])];
}

const focusOf = (focus: ScenarioFile['focus']): Record<Dimension, number> => {
  const weights: Partial<Record<Dimension, number>> = focus ?? {};
  const [questions, people, process, value, discipline, result] = DIMENSIONS.map((one) => weights[one] ?? 1);
  return {
    questions: questions ?? 1,
    people: people ?? 1,
    process: process ?? 1,
    value: value ?? 1,
    discipline: discipline ?? 1,
    result: result ?? 1,
  };
};

/** Smallest first, then by id: a hand offers requests in this order. */
const bySize = (advances: Record<Id, Advance>): Record<Id, Advance> =>
  Object.fromEntries(
    Object.entries(advances).sort(([a, one], [b, other]) => one.size - other.size || (a < b ? -1 : a > b ? 1 : 0)),
  );
