// Why something cannot be done, in a phrase that stands beside it before it is tried. Knows names, no rule.

import type { Refusal } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { evidenceList, listed, sellerStageName } from './field-words.ts';
import type { Names } from './names.ts';

export function refusalWords(refusal: Refusal, names: Names): string {
  switch (refusal.why) {
    case 'notInCall':
      return m.field_no_notInCall();
    case 'alreadyInCall':
      return m.field_no_alreadyInCall();
    case 'dealClosed':
      return m.field_no_dealClosed();
    case 'unknownPerson':
      return m.field_no_unknownPerson();
    case 'doorClosed':
      return names.card(refusal.person)?.door === 'shut' ? m.field_no_shut() : m.field_no_unmet();
    case 'unknownLine':
      return m.field_no_unknownLine();
    case 'notOnOffer':
      return m.field_no_notOnOffer();
    case 'notACampaign':
      return m.field_no_notACampaign();
    case 'personGone':
      return m.field_no_personGone({ name: names.person(refusal.person) });
    case 'stageAhead':
      return m.field_no_stageAhead({ stage: sellerStageName(refusal.stage), missing: evidenceList(refusal.missing) });
    case 'outOfTime':
      return refusal.endsOn < refusal.from
        ? m.field_no_early({ from: refusal.from, endsOn: refusal.endsOn })
        : m.field_no_tooLate({ to: refusal.to, endsOn: refusal.endsOn });
    case 'notUnlocked':
      return m.field_no_notUnlocked({ what: listed(refusal.by.map((id) => names.advance(id))) });
    case 'noCoach':
      return m.field_no_noCoach();
    case 'noCounterpart':
      return m.field_no_noCounterpart({ name: names.person(refusal.person) });
    case 'noSupporter':
      return m.field_no_noSupporter();
    case 'noOrderYet':
      return m.field_no_noOrderYet();
    case 'notEnoughFacts':
      return m.field_no_notEnoughFacts({ known: refusal.known, needed: refusal.needed });
    case 'doneAlready':
      return m.field_no_doneAlready();
    case 'nothingToForce':
      return m.field_no_nothingToForce();
    case 'noSuchFlag':
      return m.field_no_noSuchFlag();
    case 'badChoice':
      return m.field_no_badChoice();
  }
}
