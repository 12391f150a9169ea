// The deal: one immutable value. Machines hold what moves; beside them stand the facts known, the margin and the record of what was said.

import {
  DEAL_BRIEFED,
  type BuyerState,
  type CallState,
  type DealState,
  type Mind,
  type NeedMind,
} from '../machines/index.ts';
import {
  VISION_WEIGHT,
  type Mode,
  type MoveKind,
  type NeedStage,
  type PresentKind,
  type Reaction,
  type RuleId,
  type WinState,
} from '../methodology/index.ts';
import type { Id, Person, Scenario } from '../scenario/index.ts';
import { startField, type Field } from './field.ts';
import type { Move } from './move.ts';

export interface Deal {
  readonly deal: DealState;
  readonly person: Id | null;
  readonly call: CallState | null;
  readonly buyers: Readonly<Record<Id, BuyerState>>;
  /** 0..3 */
  readonly margin: number;
  /** A price has been named before its time; it costs margin once a deal. */
  readonly anchored: boolean;
  readonly known: readonly Id[];
  readonly agreed: readonly Id[];
  readonly used: readonly Id[];
  /** The need last spoken of. */
  readonly lastNeed: Id | null;
  readonly turns: readonly Turn[];
  readonly hits: readonly Hit[];
  /** What lies between calls; null in a single call. */
  readonly field: Field | null;
}

/** A rule that a move touched: kept, broken or fallen due. */
export interface Hit {
  readonly rule: RuleId;
  /** 1-based; what falls due at the end bears the last turn. */
  readonly turn: number;
  readonly person: Id;
  readonly need: Id | null;
}

/** What happened at one move, enough to show it again. */
export interface Turn {
  readonly n: number;
  readonly move: Move;
  readonly kind: MoveKind;
  readonly person: Id;
  /** Line or advance; null for playing back and leaving. */
  readonly id: Id | null;
  readonly need: Id | null;
  readonly row: string;
  readonly reaction: Reaction;
  readonly mode: Mode;
  readonly present: PresentKind | null;
  readonly minutes: number;
  /** Weight really added. */
  readonly weight: number;
  readonly from: NeedStage | null;
  readonly to: NeedStage | null;
  readonly attention: { readonly from: number; readonly to: number };
  /** Trust really won or lost, and whether the personal win came out or was met. */
  readonly trust: number;
  readonly win: WinState | null;
  readonly learnt: Id | null;
  /** For a playback: the line it played back, and the concerns it drew out. */
  readonly playedBack: Id | null;
  readonly voiced: readonly string[];
}

const startingNeed = (scenario: Scenario, person: Person, id: Id): NeedMind => {
  const need = scenario.needs[id];
  const cost = person.stakes[id]?.cost ?? 10;
  const acute = person.mode === 'overwhelmed' && person.acute === id;
  const vision = person.mode === 'visionary' && person.vision === id;
  const layers = need?.layers.length ?? 0;
  return {
    kind: need?.kind ?? 'trouble',
    cost,
    live: (need?.answeredBy.length ?? 0) > 0,
    stage: acute ? 'serious' : vision ? (VISION_WEIGHT >= cost ? 'serious' : 'implied') : 'hidden',
    weight: acute ? cost : vision ? VISION_WEIGHT : 0,
    layers,
    known: Math.min(1, layers),
    payoffAsked: false,
  };
};

/** A person's mind before anyone has said anything. */
export const startingMind = (scenario: Scenario, person: Person): Mind => ({
  needs: Object.fromEntries(Object.keys(person.stakes).map((id) => [id, startingNeed(scenario, person, id)])),
  trust: 0,
  belief: 0,
  concerns: {
    price: person.concerns.includes('price') ? 'open' : 'none',
    fit: person.concerns.includes('fit') ? 'open' : 'none',
    risk: person.concerns.includes('risk') ? 'open' : 'none',
    vendor: person.concerns.includes('vendor') ? 'open' : 'none',
  },
  hasWin: person.win !== undefined,
  win: 'no',
  pushes: 0,
  doubts: 0,
  acute: person.mode === 'overwhelmed' ? (person.acute ?? null) : null,
  chatted: false,
  rivalProved: [],
  waiting: null,
});

/** The deal before its first move. */
export function startDeal(scenario: Scenario): Deal {
  return {
    deal: DEAL_BRIEFED,
    person: null,
    call: null,
    buyers: Object.fromEntries(
      Object.values(scenario.people).map((person) => [
        person.id,
        { value: { mode: person.mode, door: person.door }, context: startingMind(scenario, person) },
      ]),
    ),
    margin: 3,
    anchored: false,
    known: Object.values(scenario.facts).flatMap((fact) => (fact.from === 'brief' ? [fact.id] : [])),
    agreed: [],
    used: [],
    lastNeed: null,
    turns: [],
    hits: [],
    field: scenario.length === 'call' ? null : startField(scenario),
  };
}
