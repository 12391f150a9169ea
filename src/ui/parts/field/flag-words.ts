// A red flag in a phrase. Knows names, no rule of when one stands.

import type { Concern, Flag } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { concernWord, qualifierName, sellerStageName } from './field-words.ts';
import type { Names } from './names.ts';

const CONCERNS: readonly Concern[] = ['price', 'fit', 'risk', 'vendor'];

/** Without the name of whom it is about. */
export function flagPhrase(flag: Flag): string {
  switch (flag.kind) {
    case 'notMet':
      return m.field_flag_notMet();
    case 'roleUnknown':
      return m.field_flag_roleUnknown();
    case 'factUnknown':
      return m.field_flag_factUnknown({ fact: flag.qualifier ? qualifierName(flag.qualifier) : '' });
    case 'newInJob':
      return m.field_flag_newInJob();
    case 'concern': {
      // which one stands at the end of the key
      const concern = CONCERNS.find((one) => flag.key.endsWith(`:${one}`));
      return concern ? concernWord(concern) : m.field_flag_concern();
    }
    case 'forcedNode':
      return m.field_flag_forcedNode({ stage: flag.stage ? sellerStageName(flag.stage) : '' });
    case 'quietAccount':
      return m.field_flag_quietAccount();
    case 'wrongGrade':
      return m.field_flag_wrongGrade();
  }
}

export const flagWords = (flag: Flag, names: Names): string =>
  flag.person === null
    ? flagPhrase(flag)
    : m.field_flag_of({ name: names.person(flag.person), what: flagPhrase(flag) });
