// The second door of the core, for tools and the Studio: reading scenario files. Load it lazily: it brings yaml and valibot.
export * from './scenario/reader.ts';
export { CATALOGUE, EXAM_RULES, type RuleName } from './scenario/catalogue.ts';
export type { Diagnostic, RuleEntry, Severity } from './scenario/diagnostics.ts';
export { textHash, worldHash } from './scenario/fingerprint.ts';
