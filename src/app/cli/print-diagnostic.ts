// A diagnostic as lines of a terminal: place first, so that editors make it a link.

import { type BothLangs, type Lang, textIn } from '../../core/public.ts';
import type { Diagnostic, Severity } from '../../core/authoring.ts';

const SEVERITY: Readonly<Record<Severity, BothLangs>> = {
  fault: { zh: '错误', en: 'fault' },
  warning: { zh: '提醒', en: 'warning' },
};

export function printDiagnostic(file: string, one: Diagnostic, lang: Lang): string {
  const where = one.path ? `  (${one.path})` : '';
  return `${file}:${one.line}:${one.column}  ${one.code} ${textIn(SEVERITY[one.severity], lang)}  ${textIn(one.message, lang)}${where}\n    ${textIn(one.hint, lang)}`;
}
