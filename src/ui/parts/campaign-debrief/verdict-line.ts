// The one sentence that sums a campaign up, and its stamp. Derived from the report alone.

import type { CampaignReport } from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { say } from '../../state/locale.svelte.ts';
import { counted } from '../numbers.ts';

/** The day on which the trainee walked away. */
const withdrawnOn = ({ diary, days }: CampaignReport): number =>
  diary.findLast((entry) => entry.what === 'withdraw')?.day ?? days.used;

/** Text with `*stress*` and `|` where a line may break. */
export function campaignVerdict(report: CampaignReport): string {
  const { vote, ceiling } = report;
  switch (report.ending) {
    case 'winWin':
      return m.campaign_verdict_winWin();
    case 'winLose':
      return m.campaign_verdict_winLose();
    case 'loseWin':
      return m.campaign_verdict_loseWin();
    case 'lostToRival': {
      const gap = vote ? vote.rivals - vote.ours : 0;
      return gap > 0 ? m.campaign_verdict_lostToRival(counted(gap)) : m.campaign_verdict_lostToRival_tie();
    }
    case 'struckOff':
      return m.campaign_verdict_struckOff({ name: say(vote?.struckBy) });
    case 'vetoed':
      return m.campaign_verdict_vetoed({ name: say(vote?.vetoedBy) });
    case 'noBid':
      return m.campaign_verdict_noBid();
    case 'rightNoGo':
      return m.campaign_verdict_rightNoGo({ day: withdrawnOn(report) });
    case 'wrongNoGo':
      return ceiling.ours > ceiling.rival ? m.campaign_verdict_wrongNoGo() : m.campaign_verdict_wrongNoGo_unclear();
    case 'accepted':
      return m.campaign_verdict_accepted();
    case 'notAccepted':
      return m.campaign_verdict_notAccepted();
    case 'renewed':
      return m.campaign_verdict_renewed();
    case 'notRenewed':
      return m.campaign_verdict_notRenewed();
  }
}

const CHOPS: Readonly<Record<CampaignReport['ending'], () => string>> = {
  winWin: m.campaign_chop_won,
  winLose: m.campaign_chop_won,
  loseWin: m.campaign_chop_won,
  lostToRival: m.campaign_chop_lost,
  struckOff: m.campaign_chop_struckOff,
  vetoed: m.campaign_chop_vetoed,
  noBid: m.campaign_chop_noBid,
  rightNoGo: m.campaign_chop_withdrawn,
  wrongNoGo: m.campaign_chop_withdrawn,
  accepted: m.campaign_chop_accepted,
  notAccepted: m.campaign_chop_notAccepted,
  renewed: m.campaign_chop_renewed,
  notRenewed: m.campaign_chop_notRenewed,
};
/** The two or so characters cut into the stamp. */
export const endingChop = (ending: CampaignReport['ending']): string => CHOPS[ending]();
