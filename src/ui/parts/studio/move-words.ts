// A move of a test play in words. Knows the scenario, no session.

import type { Move, MoveKind, Scenario } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { say } from '../../state/locale.svelte.ts';
import { kindName } from '../words.ts';

const FIELD: Readonly<
  Record<Exclude<Move['do'], 'meet' | 'say' | 'request' | 'listen' | 'leave' | 'act' | 'mark'>, () => string>
> = {
  begin: m.studio_move_begin,
  grade: m.campaign_diary_grade,
  propose: m.campaign_diary_propose,
  bid: m.campaign_diary_bid,
  negotiate: m.campaign_diary_negotiate,
  clear: m.campaign_diary_clear,
  force: m.campaign_diary_force,
  wait: m.campaign_diary_wait,
  withdraw: m.campaign_diary_withdraw,
};

export function moveKind(scenario: Scenario, move: Move): MoveKind | null {
  if (move.do === 'say') return scenario.lines[move.line]?.move ?? null;
  return move.do === 'request' || move.do === 'listen' || move.do === 'leave' ? move.do : null;
}

export function moveWords(scenario: Scenario, move: Move): string {
  switch (move.do) {
    case 'meet':
      return m.studio_move_meet({ name: say(scenario.people[move.person]?.name) || move.person });
    case 'mark':
      return m.studio_move_mark({ name: say(scenario.people[move.person]?.name) || move.person });
    case 'say':
      return say(scenario.lines[move.line]?.say) || move.line;
    case 'request':
      return say(scenario.advances[move.advance]?.say) || move.advance;
    case 'act':
      return say(scenario.campaign?.actions[move.action]?.label) || move.action;
    case 'listen':
    case 'leave':
      return kindName(move.do);
    default:
      return FIELD[move.do]();
  }
}
