// What lies in the zip: the scenario, what the doctor said of it, the key sheet, and a page that says what is what. Knows no storage.

import type { DoctorReport, RuleId, Scenario } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { say } from '../../state/locale.svelte.ts';
import { doctorText } from './doctor-text.ts';
import { keySheetText, type KeySheet } from './key-sheet.ts';

interface Bundle {
  readonly yaml: string;
  readonly name: string;
  readonly scenario: Scenario;
  /** Of this very text; null: not examined. */
  readonly report: DoctorReport | null;
  readonly sheet: KeySheet | null;
  readonly ruleName: (id: RuleId) => string;
}

export function bundleFiles({
  yaml,
  name,
  scenario,
  report,
  sheet,
  ruleName,
}: Bundle): readonly { readonly name: string; readonly text: string }[] {
  const files = [{ name: `${name}.yaml`, text: yaml }];
  if (report) files.push({ name: 'doctor.txt', text: doctorText(report) });
  if (report && sheet) files.push({ name: 'key-sheet.txt', text: keySheetText(scenario, report, sheet, ruleName) });
  const readme = [
    say(scenario.title),
    '',
    m.studio_readme_file({ name: `${name}.yaml` }),
    report ? m.studio_readme_doctor() : m.studio_readme_none(),
    ...(report && sheet ? [m.studio_readme_key()] : []),
    '',
  ].join('\n');
  return [...files, { name: 'README.txt', text: readme }];
}
