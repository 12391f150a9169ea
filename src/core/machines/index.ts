// The room's door: one judgement, the machines that take it, and the one way to step them.
export { buyerMachine, type BuyerEvent } from './buyer.ts';
export { callMachine, type CallTally } from './call.ts';
export { dealMachine } from './deal.ts';
export { judge, type Aim } from './judge.ts';
export type { Judgement } from './judgement.ts';
export { happening, type Happening } from './happening.ts';
export { rivalAhead, rootKnown, type Mind, type NeedMind } from './mind.ts';
export { pipelineMachine, PIPELINE_BEGUN, type PipelineEvent } from './pipeline.ts';
export * from './step.ts';
