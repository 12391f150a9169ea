// What a finished call is counted from: the deal at its end, the person as they started, and the rules touched (simulation.md section 8).

import { must } from '../base/index.ts';
import { isFault, isTaboo, reached, stageRank, type NeedStage } from '../methodology/index.ts';
import type { Id, Scenario } from '../scenario/index.ts';
import { buyerIn, grantableNow, startDeal, supportIn, worldOf, type Deal, type Hit } from '../session/index.ts';

export interface NeedMark {
  readonly id: Id;
  readonly start: NeedStage;
  readonly end: NeedStage;
  readonly turns: readonly number[];
}

/** The four steps of a call: something implied, explicit, answered, an advance agreed. */
export const STEPS = 4;

export interface Marks {
  readonly person: Id;
  readonly needs: readonly NeedMark[];
  readonly trust: number;
  readonly win: 'no' | 'heard' | 'met';
  readonly support: number;
  /** 0..3: an overwhelmed person has a serious need before a word is said. */
  readonly supportAtStart: number;
  /** 0..4 reached at the end, and at the start. */
  readonly steps: number;
  readonly stepsAtStart: number;
  /** Size granted, 0..3, and the largest on offer, 1..3. */
  readonly granted: number;
  readonly largest: number;
  readonly firstRequestGranted: boolean;
  readonly talkTooMuch: boolean;
  readonly askedTooLittle: number;
  readonly marginLost: number;
  readonly faults: readonly Hit[];
  readonly taboos: readonly Hit[];
  /** Turns that changed trust, and turns in which the win was heard or met. */
  readonly trustTurns: readonly number[];
  readonly winTurns: readonly number[];
  readonly marginTurns: readonly number[];
  readonly lastTurn: number;
  readonly requestTurn: number | null;
}

const someAt = (stages: readonly NeedStage[], stage: NeedStage) => (stages.some((s) => reached(s, stage)) ? 1 : 0);
const stepsOf = (stages: readonly NeedStage[]): number =>
  someAt(stages, 'implied') + someAt(stages, 'explicit') + someAt(stages, 'answered');

/** Counts a deal that has had its call, from the position `start` at which the call began (default: the first of the deal). */
export function marksOf(scenario: Scenario, deal: Deal, start: Deal = startDeal(scenario)): Marks {
  const person = must(deal.person, 'a score without a call');
  const turns = deal.turns.slice(start.turns.length);
  const hits = deal.hits.slice(start.hits.length);
  const before = buyerIn(start, person).context;
  const after = buyerIn(deal, person).context;
  const live = Object.keys(after.needs).filter((id) => after.needs[id]?.live);
  const startOf = (id: Id) => before.needs[id]?.stage ?? 'hidden';
  const endOf = (id: Id) => after.needs[id]?.stage ?? 'hidden';
  const requests = turns.filter((turn) => turn.kind === 'request');
  const grantedTurn = requests.find((turn) => turn.reaction === 'granted');
  const granted = grantedTurn?.id ? (scenario.advances[grantedTurn.id]?.size ?? 0) : 0;
  const has = (rule: Hit['rule']) => hits.filter((hit) => hit.rule === rule).length;
  return {
    person,
    needs: live.map((id) => ({
      id,
      start: startOf(id),
      end: endOf(id),
      turns: turns
        .filter((t) => t.need === id && t.from !== null && t.to !== null && stageRank(t.to) > stageRank(t.from))
        .map((t) => t.n),
    })),
    trust: after.trust,
    win: after.win,
    support: supportIn(deal, person),
    supportAtStart: Math.max(0, supportIn(start, person)),
    steps: stepsOf(live.map(endOf)) + (granted > 0 ? 1 : 0),
    stepsAtStart: stepsOf(live.map(startOf)),
    granted,
    largest: worldOf(scenario).largest.get(person) ?? 1,
    firstRequestGranted: requests[0]?.reaction === 'granted',
    talkTooMuch: has('talkTooMuch') > 0,
    askedTooLittle: has('askedTooLittle'),
    marginLost: start.margin - deal.margin,
    faults: hits.filter((hit) => isFault(hit.rule)),
    taboos: hits.filter((hit) => isTaboo(hit.rule)),
    trustTurns: turns.filter((turn) => turn.trust !== 0).map((turn) => turn.n),
    winTurns: turns.filter((turn) => turn.win !== null).map((turn) => turn.n),
    marginTurns: hits.filter((hit) => hit.rule === 'priceTooEarly' || hit.rule === 'caved').map((hit) => hit.turn),
    lastTurn: turns.at(-1)?.n ?? 0,
    requestTurn: grantedTurn?.n ?? null,
  };
}

/** Advances larger than what was agreed that would have been granted at the last moment they could be asked for. */
export const leftOnTable = (scenario: Scenario, deal: Deal, before: Deal | null) => {
  const person = must(deal.person, 'a score without a call');
  const granted = deal.turns.at(-1)?.reaction === 'granted';
  const at = granted && before ? before : deal;
  const size = granted ? (scenario.advances[deal.turns.at(-1)?.id ?? '']?.size ?? 0) : 0;
  return grantableNow(worldOf(scenario), at, person).filter((advance) => advance.size > size);
};
