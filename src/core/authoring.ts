// The second door of the core, for tools and the Studio: reading scenario files. Load it lazily: it brings yaml and valibot.
export * from './scenario/reader.ts';
export { CATALOGUE, EXAM_RULES, type RuleName } from './scenario/catalogue.ts';
export type { Diagnostic, RuleEntry, Severity } from './scenario/diagnostics.ts';
export { textHash, worldHash } from './scenario/fingerprint.ts';
/** The shape as valibot schemas, for `npm run generate`. */
export { PLAYBACK_FORMS, playback, scenarioShape } from './scenario/shape.ts';
export { conditionForm } from './scenario/shape-condition.ts';
export { LIST_ITEMS, text, TEXT_FORMS } from './scenario/shape-parts.ts';
