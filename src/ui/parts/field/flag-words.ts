// A red flag in a phrase. Knows names, no rule of when one stands.

import type { Concern, Flag } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { concernWord, qualifierName, sellerStageName } from './field-words.ts';
import type { Names } from './names.ts';

const CONCERNS: readonly Concern[] = ['price', 'fit', 'risk', 'vendor'];

export function flagWords(flag: Flag, names: Names): string {
  const name = flag.person ? names.person(flag.person) : '';
  switch (flag.kind) {
    case 'notMet':
      return m.field_flag_notMet({ name });
    case 'roleUnknown':
      return m.field_flag_roleUnknown({ name });
    case 'factUnknown':
      return m.field_flag_factUnknown({ fact: flag.qualifier ? qualifierName(flag.qualifier) : '' });
    case 'newInJob':
      return m.field_flag_newInJob({ name });
    case 'concern': {
      // which one stands at the end of the key
      const concern = CONCERNS.find((one) => flag.key.endsWith(`:${one}`));
      return concern
        ? m.field_flag_concern_of({ name, concern: concernWord(concern) })
        : m.field_flag_concern({ name });
    }
    case 'forcedNode':
      return m.field_flag_forcedNode({ stage: flag.stage ? sellerStageName(flag.stage) : '' });
    case 'quietAccount':
      return m.field_flag_quietAccount({ name });
    case 'wrongGrade':
      return m.field_flag_wrongGrade();
  }
}
