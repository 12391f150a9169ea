// The room's door: playing a deal. Screens see `viewOf`, nothing else.
export * from './move.ts';
export type * from './view-model.ts';
