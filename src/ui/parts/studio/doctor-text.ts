// The doctor's report as plain text, for the bundle. Knows the report, no page.

import type { DoctorReport } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { say } from '../../state/locale.svelte.ts';
import { robotName } from './robot-words.ts';

export function doctorText(report: DoctorReport): string {
  const gate = (open: boolean): string => (open ? m.studio_gate_open() : m.studio_gate_shut());
  const SEVERITY = { fault: m.studio_fault, warning: m.studio_warning, note: m.studio_note };
  return [
    `${m.studio_tab_doctor()} · ${say(report.title)}`,
    `${m.studio_gate_practice()} ${gate(report.gates.practice)}`,
    `${m.studio_gate_exam()} ${gate(report.gates.exam)}`,
    `${m.studio_best()} ${report.best.total}`,
    '',
    m.studio_findings({ count: report.findings.length }),
    ...report.findings.flatMap((one) => [
      `- ${one.code} ${SEVERITY[one.severity]()}: ${say(one.says)}`,
      `  ${say(one.mend)}`,
      ...(one.waived ? [`  ${m.studio_waived({ why: say(one.waived) })}`] : []),
    ]),
    '',
    m.studio_robots(),
    ...report.robots.map((one) => `- ${robotName(one.robot)}: ${one.total} (${m.studio_col_max()} ${one.max})`),
    ...(report.unseen.length > 0 ? ['', ...report.unseen.map((one) => say(one))] : []),
    '',
  ].join('\n');
}
