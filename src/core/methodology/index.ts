// The room's door: the theory as data and pure predicates. It knows no scenario.
export * from './campaign.ts';
export * from './claims.ts';
export * from './modes.ts';
export * from './position.ts';
export * from './reaction-tables.ts';
export type * from './rows.ts';
export * from './rule-ids.ts';
export * from './support.ts';
export * from './vocabulary.ts';
