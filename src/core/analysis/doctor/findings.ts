// What the doctor can find, each with its code, how bad it is, and its words. When something is found is decided elsewhere.

import type { BothLangs } from '../../base/index.ts';
import type { FindingCode } from '../../scenario/index.ts';
import type { Move } from '../../session/index.ts';
import type { DoctorFinding, FindingSeverity } from '../doctor-model.ts';
import { FINDINGS_OF_LINES } from './findings-of-lines.ts';
import { FINDINGS_OF_PLAY } from './findings-of-play.ts';

/** Names and numbers for `{name}` in a sentence. */
export type Params = Readonly<Record<string, string | number | BothLangs>>;

export interface FindingEntry {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly says: BothLangs;
  readonly mend: BothLangs;
}

export const FINDINGS = { ...FINDINGS_OF_LINES, ...FINDINGS_OF_PLAY };
export type FindingName = keyof typeof FINDINGS;

export const fill = (template: BothLangs, params: Params): BothLangs => {
  const one = (lang: 'zh' | 'en'): string =>
    template[lang].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const param = params[name];
      return typeof param === 'object' ? param[lang] : String(param ?? whole);
    });
  return { zh: one('zh'), en: one('en') };
};

export interface Where {
  readonly place?: string | null;
  readonly path?: readonly Move[];
  /** Where less could be looked at than a verdict needs, it is only worth knowing. */
  readonly severity?: FindingSeverity;
}

export function finding(name: FindingName, params: Params, where: Where = {}): DoctorFinding {
  const { code, severity, says, mend }: FindingEntry = FINDINGS[name];
  return {
    code,
    severity: where.severity ?? severity,
    says: fill(says, params),
    mend: fill(mend, params),
    place: where.place ?? null,
    path: where.path ?? [],
    waived: null,
  };
}
