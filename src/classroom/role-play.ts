// Cards for playing a call in the room, three to a round: buyer, seller, observer. Their words come from the scenario and the handbook.

import {
  handbookPage,
  thresholdOf,
  type BothLangs,
  type Concern,
  type Id,
  type Mode,
  type NeedKind,
  type NeedStage,
  type RuleId,
  type Scenario,
  type Text,
} from '../core/public.ts';
import { LISTENING, TALK_RATIO } from './role-play-words.ts';

export interface BuyerCard {
  readonly name: Text;
  /** Job title, for the head of the card. */
  readonly role: Text;
  readonly unit: Text | null;
  readonly company: Text;
  readonly scene: Text;
  readonly greets: Text;
  readonly mode: Mode;
  /** What somebody in this mode is like. */
  readonly modeWords: BothLangs;
  /** How to take what is said, paragraph by paragraph. */
  readonly reacts: readonly BothLangs[];
  readonly needs: readonly {
    readonly id: Id;
    readonly label: Text;
    readonly kind: NeedKind;
    /** Where it stands before a word is said. */
    readonly starts: Extract<NeedStage, 'hidden' | 'implied' | 'serious'>;
    /** 1..10: what solving it costs this person. */
    readonly cost: number;
    /** 1..10: how heavy it must become before it is worth acting on. */
    readonly threshold: number;
    /** What they say they want first, the real reason last. */
    readonly layers: readonly Text[];
    /** Can we answer it at all? */
    readonly answered: boolean;
  }[];
  readonly win: Text | null;
  readonly winResults: readonly Text[];
  readonly concerns: readonly Concern[];
  /** How they say a concern when they are listened to, where the file has words for it. */
  readonly voices: readonly { readonly concern: Concern; readonly says: Text }[];
  /** To be told when asked for, and only then. */
  readonly tells: readonly Text[];
  /** What they can be brought to agree to, smallest first, and which needs must be said aloud or answered before. */
  readonly grants: readonly {
    readonly id: Id;
    readonly label: Text;
    readonly size: number;
    readonly after: readonly Text[];
  }[];
}

export interface SellerCard {
  readonly company: Text;
  readonly client: Text;
  readonly brief: Text;
  readonly goal: Text;
  readonly visits: { readonly name: Text; readonly title: Text; readonly unit: Text | null };
  readonly strengths: readonly Text[];
  /** Known before the call; nothing else. */
  readonly known: readonly Text[];
}

export interface ObserverSheet {
  /** Broken most easily with this person. */
  readonly broken: readonly RuleId[];
  readonly kept: readonly RuleId[];
  readonly listening: readonly BothLangs[];
  readonly talk: BothLangs;
}

export interface RolePlay {
  readonly scenario: Id;
  readonly title: Text;
  readonly person: Id;
  /** 1..30 */
  readonly minutes: number;
  readonly buyer: BuyerCard;
  readonly seller: SellerCard;
  readonly observer: ObserverSheet;
}

const WATCHED: Readonly<Record<Mode, readonly RuleId[]>> = {
  visionary: ['visionFirst', 'interrogation'],
  overwhelmed: ['acuteFirst', 'knownPain'],
  complacent: ['shotInTheDark', 'implicationBeforeProblem', 'payoffTooEarly'],
  selfSatisfied: ['noEvidence', 'trustFirst', 'doorShut'],
};
const ALWAYS_BROKEN: readonly RuleId[] = [
  'pitchTooEarly',
  'priceTooEarly',
  'closingTechnique',
  'talkTooMuch',
  'noNextStep',
];
const ALWAYS_KEPT: readonly RuleId[] = ['usefulFact', 'inTheirWords', 'benefit', 'playedBack', 'advanceAgreed'];

/** null for somebody who is not in it. */
export function rolePlay(scenario: Scenario, id: Id): RolePlay | null {
  const person = Object.hasOwn(scenario.people, id) ? scenario.people[id] : undefined;
  if (!person) return null;
  const unit = (person.unit === undefined ? undefined : scenario.client.units[person.unit]) ?? null;
  const facts = Object.values(scenario.facts);
  const page = handbookPage(person.mode);
  const needs = Object.entries(person.stakes).flatMap(([of, { cost }]) => {
    const need = scenario.needs[of];
    if (!need) return [];
    const acute = person.mode === 'overwhelmed' && person.acute === of;
    const vision = person.mode === 'visionary' && person.vision === of;
    return [
      {
        id: of,
        label: need.label,
        kind: need.kind,
        starts: acute ? ('serious' as const) : vision ? ('implied' as const) : ('hidden' as const),
        cost,
        threshold: thresholdOf(person.mode, cost),
        layers: need.layers.map((layer) => layer.text),
        answered: need.answeredBy.length > 0,
      },
    ];
  });
  const layered = needs.some((need) => need.layers.length > 0);
  const broken: readonly RuleId[] = [
    ...WATCHED[person.mode],
    ...ALWAYS_BROKEN,
    ...(layered ? (['wantNotNeed', 'surfaceRemedy'] as const) : []),
  ];
  const kept: readonly RuleId[] = [
    ...ALWAYS_KEPT,
    ...(layered ? (['rootFound'] as const) : []),
    ...(person.win ? (['winHeard'] as const) : []),
    ...(person.concerns.length > 0 ? (['concernVoiced'] as const) : []),
    ...(person.mode === 'selfSatisfied' ? (['respect'] as const) : []),
  ];
  return {
    scenario: scenario.id,
    title: scenario.title,
    person: id,
    minutes: person.minutes,
    buyer: {
      name: person.name,
      role: person.title,
      unit,
      company: scenario.client.company,
      scene: person.scene,
      greets: person.greets,
      mode: person.mode,
      modeWords: page.lead,
      reacts: [...page.body, ...page.judged],
      needs,
      win: person.win?.text ?? null,
      winResults: person.winResults ?? [],
      concerns: person.concerns,
      voices: person.concerns.flatMap((concern) => {
        const says = person.voices[concern]?.reply;
        return says ? [{ concern, says }] : [];
      }),
      tells: facts.filter((fact) => fact.from === 'person' && fact.of.includes(id)).map((fact) => fact.text),
      grants: Object.values(scenario.advances)
        .filter((advance) => advance.to === id)
        .sort((a, b) => a.size - b.size)
        .map(({ id: of, label, size, takes }) => ({
          id: of,
          label,
          size,
          after: [...new Set([...takes.explicit, ...takes.answered, ...takes.proven])].flatMap((need) => {
            const known = scenario.needs[need];
            return known ? [known.label] : [];
          }),
        })),
    },
    seller: {
      company: scenario.seller.company,
      client: scenario.client.company,
      brief: scenario.brief,
      goal: scenario.goal,
      visits: { name: person.name, title: person.title, unit },
      strengths: Object.values(scenario.seller.strengths),
      known: facts.filter((fact) => fact.from === 'brief').map((fact) => fact.text),
    },
    observer: { broken, kept, listening: LISTENING, talk: TALK_RATIO },
  };
}
