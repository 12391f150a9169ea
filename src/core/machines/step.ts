// The one place that steps a machine. A state at rest is `{ value, context }` only: a live snapshot can neither be cloned nor drafted.
// The machine's own `transition` with one reused scope is five times as fast as xstate's public function, which builds an actor each time.

import { createActor, type ActorScope, type AnyEventObject, type Snapshot } from 'xstate';
import type { BuyerStep, Door, Mode, Outcome, Phase, SellerStage } from '../methodology/index.ts';
import { OUTCOMES } from '../methodology/index.ts';
import { buyerMachine, type BuyerEvent } from './buyer.ts';
import { callMachine, newTally, type CallEvent, type CallTally } from './call.ts';
import { dealMachine, type DealEvent } from './deal.ts';
import type { Mind } from './mind.ts';
import { pipelineMachine, type Nodes, type PipelineEvent } from './pipeline.ts';

export interface BuyerState {
  readonly value: { readonly mode: Mode; readonly door: Door };
  readonly context: Mind;
}

export interface CallState {
  readonly value: Phase | Outcome;
  readonly context: CallTally;
}

export interface DealState {
  readonly value: 'briefing' | 'field' | 'call' | 'closed';
}

export interface PipelineState {
  readonly value: { readonly seller: SellerStage | 'done'; readonly buyer: BuyerStep | 'need' };
  readonly context: Nodes;
}

interface AtRest {
  readonly value: unknown;
  readonly context?: unknown;
}

/** The parts of an xstate machine this house uses; snapshots stay opaque. */
interface Machine<S extends Snapshot<unknown> & AtRest, E> {
  resolveState(state: { value: never; context: never }): S;
  transition(snapshot: S, event: E, scope: ActorScope<S, AnyEventObject>): S;
}

function stepper<S extends Snapshot<unknown> & AtRest, E, State extends AtRest>(
  machine: Machine<S, E>,
  scope: ActorScope<S, AnyEventObject>,
): (state: State, event: E) => State {
  const live = new WeakMap<State, S>();
  return (state, event) => {
    const from =
      live.get(state) ?? machine.resolveState({ value: state.value as never, context: (state.context ?? {}) as never });
    const to = machine.transition(from, event, scope);
    if (to === from) return state;
    // frozen here, so that whoever drafts the deal need not walk it
    const next = Object.freeze({ value: to.value, context: Object.freeze(to.context) }) as unknown as State;
    live.set(next, to);
    return next;
  };
}

/** A scope in which nothing is spawned, sent or logged: our machines are arrows and assignments only. */
function scopeOf<S extends Snapshot<unknown>>(self: ReturnType<typeof createActor>): ActorScope<S, AnyEventObject> {
  const scope = {
    self,
    system: self.system,
    id: 'pure',
    sessionId: 'pure',
    logger: () => undefined,
    defer: () => undefined,
    emit: () => undefined,
    stopChild: () => undefined,
    actionExecutor: () => undefined,
  };
  return scope as unknown as ActorScope<S, AnyEventObject>;
}

const machineOf = <S extends Snapshot<unknown> & AtRest, E>(machine: unknown): Machine<S, E> =>
  machine as Machine<S, E>;

export const stepBuyer = stepper<Snapshot<unknown> & AtRest, BuyerEvent, BuyerState>(
  machineOf(buyerMachine),
  scopeOf(createActor(buyerMachine, { input: undefined })),
);
export const stepCall = stepper<Snapshot<unknown> & AtRest, CallEvent, CallState>(
  machineOf(callMachine),
  scopeOf(createActor(callMachine, { input: undefined })),
);
export const stepDeal = stepper<Snapshot<unknown> & AtRest, DealEvent, DealState>(
  machineOf(dealMachine),
  scopeOf(createActor(dealMachine)),
);

export const stepPipeline = stepper<Snapshot<unknown> & AtRest, PipelineEvent, PipelineState>(
  machineOf(pipelineMachine),
  scopeOf(createActor(pipelineMachine)),
);

export const callOpened = (attention: number, minutes: number): CallState => ({
  value: 'opening',
  context: newTally(attention, minutes),
});
export const DEAL_BRIEFED: DealState = { value: 'briefing' };

const outcomes: ReadonlySet<string> = new Set(OUTCOMES);
export const isOutcome = (value: Phase | Outcome): value is Outcome => outcomes.has(value);
