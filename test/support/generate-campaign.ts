// Random small campaigns: the tiny one with its people, doors, modes, days, actions, rivals and news changed. They come past the reader on
// purpose, as the calls of generate-scenario.ts do: a law of the engine should hold for more worlds than the reader lets pass.

import fc from 'fast-check';
import type { Concern, Door, Mode } from '../../src/core/methodology/index.ts';
import type {
  Calendar,
  Campaign,
  FieldAction,
  Id,
  News,
  Person,
  Rival,
  Scenario,
} from '../../src/core/scenario/index.ts';
import { must } from '../../src/core/base/index.ts';
import { words } from './builders.ts';
import { tinyCampaign } from './scenario-files.ts';

const CAST = ['ruan', 'chen', 'huang', 'ling'] as const;
const MODES_OF: Readonly<Record<(typeof CAST)[number], readonly Mode[]>> = {
  ruan: ['complacent', 'complacent', 'selfSatisfied', 'overwhelmed'],
  chen: ['visionary', 'visionary', 'complacent', 'overwhelmed'],
  huang: ['overwhelmed', 'overwhelmed', 'complacent', 'selfSatisfied'],
  ling: ['complacent', 'selfSatisfied', 'overwhelmed'],
};

/** Two to four people; where Huang is missing there is nobody who decides, and no node of the second stage. */
const CASTS: readonly (readonly (typeof CAST)[number][])[] = [
  CAST,
  CAST,
  ['ruan', 'chen', 'huang'],
  ['chen', 'huang', 'ling'],
  ['chen', 'huang'],
  ['ruan', 'ling'],
];

interface PersonSeed {
  readonly mode: number;
  readonly door: Door;
  readonly influence: number;
  readonly concerns: readonly Concern[];
  readonly influences: readonly number[];
}

interface NewsSeed {
  readonly kind: 'weight' | 'mode' | 'joins' | 'leaves' | 'fact';
  readonly who: number;
  readonly on: number;
  readonly unless: boolean;
}

/** The tiny world with a fourth person, Ling, who is spoken to as Ruan is. */
const WORLD: Scenario = ((): Scenario => {
  const tiny = tinyCampaign();
  const rename = (id: Id): Id => `${id}Ling`;
  const ruan = must(tiny.people.ruan, 'Ruan');
  const lines = Object.values(tiny.lines).filter((line) => line.to === 'ruan');
  const advances = Object.values(tiny.advances).filter((advance) => advance.to === 'ruan');
  return {
    ...tiny,
    people: {
      ...tiny.people,
      ling: { ...ruan, id: 'ling', name: words('Ling'), short: words('Ling'), roles: ['user'] },
    },
    lines: {
      ...tiny.lines,
      ...Object.fromEntries(lines.map((line) => [rename(line.id), { ...line, id: rename(line.id), to: 'ling' }])),
    },
    advances: {
      ...tiny.advances,
      ...Object.fromEntries(
        advances.map((one) => [rename(one.id), { ...one, id: rename(one.id), to: 'ling', opens: ['chen'] }]),
      ),
    },
  };
})();

const personOf = (id: (typeof CAST)[number], seed: PersonSeed, here: readonly Id[]): Person => {
  const { acute: _acute, vision: _vision, ...person } = must(WORLD.people[id], id);
  const modes = MODES_OF[id];
  const mode = modes[seed.mode % modes.length] ?? 'complacent';
  return {
    ...person,
    mode,
    door: seed.door,
    influence: seed.influence,
    concerns: seed.concerns,
    influences: here.filter((other, i) => other !== id && seed.influences.includes(i)),
    ...(mode === 'overwhelmed' ? { acute: 'claims' } : {}),
    ...(mode === 'visionary' ? { vision: 'exportFeed' } : {}),
  };
};

const calendarOf = (start: number, gaps: readonly number[], until: number, care: number): Calendar => {
  const [project = 1, survey = 1, criteria = 1, tender = 1, commit = 1, install = 1] = gaps.map((_, i) =>
    gaps.slice(0, i + 1).reduce((sum, gap) => sum + gap, 0),
  );
  return {
    begins: '2026-07-06',
    start: Math.min(start, tender - 5),
    project,
    survey,
    criteria,
    tender,
    commit,
    ...(until > 0 ? { install } : {}),
    ...(until > 1 ? { accept: install + 90 } : {}),
    ...(until > 2 ? { renew: install + 90 + care } : {}),
  };
};

const newsOf = (seeds: readonly NewsSeed[], here: readonly Person[], last: number): readonly News[] => {
  const moved = new Set<Id>();
  return seeds.flatMap((seed, i): News[] => {
    const person = here[seed.who % here.length];
    if (!person) return [];
    const news = {
      id: `news${i}`,
      on: 2 + Math.floor((seed.on * (last - 2)) / 100),
      text: words(`news ${i}`),
      weight: 0,
      ...(seed.unless ? { when: { not: { known: 'claimsNews' } } } : {}),
    };
    switch (seed.kind) {
      case 'weight':
        return [{ ...news, to: person.id, need: 'claims', weight: 2 }];
      case 'fact':
        return [{ ...news, fact: 'rivalVisit' }];
      case 'mode':
        if (person.mode === 'selfSatisfied') return [{ ...news, to: person.id, mode: 'complacent' }];
        return person.mode === 'overwhelmed' ? [] : [{ ...news, to: person.id, need: 'claims', mode: 'overwhelmed' }];
      default:
        // one person comes or goes once, and somebody stays
        if (moved.has(person.id) || moved.size + 1 >= here.length) return [];
        moved.add(person.id);
        return [seed.kind === 'joins' ? { ...news, joins: person.id } : { ...news, leaves: person.id }];
    }
  });
};

const personSeed: fc.Arbitrary<PersonSeed> = fc.record({
  mode: fc.nat(3),
  door: fc.constantFrom<Door>('open', 'open', 'open', 'open', 'unmet', 'unmet', 'shut'),
  influence: fc.integer({ min: 1, max: 3 }),
  concerns: fc.subarray<Concern>(['price', 'fit', 'risk', 'vendor'], { maxLength: 1 }),
  influences: fc.subarray([0, 1, 2, 3]),
});

const newsSeed: fc.Arbitrary<NewsSeed> = fc.record({
  kind: fc.constantFrom('weight', 'mode', 'joins', 'leaves', 'fact'),
  who: fc.nat(3),
  on: fc.nat(100),
  unless: fc.boolean(),
});

const rivalOf = (day: number, people: readonly Person[]): fc.Arbitrary<Rival> =>
  fc
    .record({
      price: fc.nat(3),
      first: fc.integer({ min: 0, max: 8 }),
      later: fc.integer({ min: 2, max: 12 }),
      who: fc.nat(3),
      on: fc.integer({ min: 2, max: Math.max(2, day) }),
      proves: fc.boolean(),
    })
    .map(({ price, first, later, who, on, proves }) => {
      const to = people[who % people.length];
      return {
        name: words('the rival'),
        price,
        figure: [
          [0, first],
          [Math.floor(day / 2), later],
        ] as const,
        proves: proves && to ? [{ need: 'claims', to: to.id, on }] : [],
      };
    });

const without = (scenario: Scenario, people: readonly Person[], campaign: Campaign): Scenario => {
  const here = people.map((person) => person.id);
  const only = <T extends { readonly to: Id }>(all: Readonly<Record<Id, T>>): Record<Id, T> =>
    Object.fromEntries(Object.entries(all).filter(([, one]) => here.includes(one.to)));
  const keep = (ids: readonly Id[]): readonly Id[] => ids.filter((id) => here.includes(id));
  const actions = Object.values(campaign.actions).flatMap((action): [Id, FieldAction][] => {
    const attends = keep(action.attends);
    return action.attends.length > 0 && attends.length === 0 ? [] : [[action.id, { ...action, attends }]];
  });
  return {
    ...scenario,
    people: Object.fromEntries(people.map((person) => [person.id, person])),
    lines: only(scenario.lines),
    advances: Object.fromEntries(
      Object.entries(only(scenario.advances)).map(([id, one]) => [id, { ...one, opens: keep(one.opens) }]),
    ),
    campaign: { ...campaign, actions: Object.fromEntries(actions) },
  };
};

/** A judged campaign of two to four people. */
export const anyCampaign = (): fc.Arbitrary<Scenario> =>
  fc
    .record({
      cast: fc.constantFrom(...CASTS),
      people: fc.array(personSeed, { minLength: 4, maxLength: 4 }),
      coaches: fc.subarray(['chen', 'ling'], { minLength: 1 }),
      gaps: fc.array(fc.integer({ min: 9, max: 30 }), { minLength: 6, maxLength: 6 }),
      start: fc.constantFrom(0, 0, 0, 5, 25),
      until: fc.constantFrom(0, 0, 1, 2, 3),
      care: fc.integer({ min: 61, max: 100 }),
      left: fc.subarray(['website', 'farmShops', 'askChen', 'topMeeting', 'millTrial', 'criteriaDay', 'monthlyRound'], {
        minLength: 6,
      }),
      longer: fc.nat(5),
      news: fc.array(newsSeed, { maxLength: 4 }),
      priceLevel: fc.nat(3),
      marginFloor: fc.nat(2),
    })
    .chain((seed) => {
      const cast = CAST.filter((id) => seed.cast.includes(id));
      const people = cast.map((id, i) => ({
        ...personOf(id, must(seed.people[i], 'a person'), cast),
        coachable: seed.coaches.some((coach) => coach === id),
      }));
      const calendar = calendarOf(seed.start, seed.gaps, seed.until, seed.care);
      const { commit } = calendar;
      const last = calendar.renew ?? calendar.accept ?? calendar.install ?? commit;
      return fc.array(rivalOf(commit, people), { minLength: 1, maxLength: 2 }).map((rivals) => {
        const tiny = must(WORLD.campaign, 'the campaign');
        const actions = Object.fromEntries(
          Object.values(tiny.actions)
            .filter((action) => seed.left.includes(action.id))
            .map(({ window: _window, ...action }) => [action.id, { ...action, days: action.days + (seed.longer % 3) }]),
        );
        const world: Scenario = {
          ...WORLD,
          id: 'any-campaign',
          seller: { ...WORLD.seller, priceLevel: seed.priceLevel, marginFloor: seed.marginFloor },
        };
        return without(world, people, {
          calendar,
          actions,
          rivals: Object.fromEntries(rivals.map((rival, i) => [`rival${i}`, rival])),
          news: newsOf(seed.news, people, last),
        });
      });
    });
