// The room's door: the judged scenario, its fingerprints, and what a diagnostic looks like. Reading files is behind `reader.ts` (core/authoring.ts).
export type * from './model.ts';
export type { Diagnostic, Severity } from './diagnostics.ts';
export * from './fingerprint.ts';
export { FINDING_CODES, type FindingCode } from './waive-codes.ts';
