// The room's door: the theory as data and pure predicates. It knows no scenario.
export * from './vocabulary.ts';
export * from './rule-ids.ts';
