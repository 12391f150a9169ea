// A campaign really played, for tests and the gallery: a robot on the tiny campaign, and the report of its log.

import { readScenario } from '../../src/core/authoring.ts';
import {
  campaignReportOf,
  play,
  startDeal,
  viewOf,
  EMPTY_LOG,
  type CampaignReport,
  type Log,
  type Move,
  type Scenario,
} from '../../src/core/public.ts';
import { ROBOTS, runRobot, type RobotName } from '../../src/core/robots.ts';
import source from './tiny-campaign.yaml?raw';

export function tinyCampaign(): Scenario {
  const { scenario, diagnostics } = readScenario(source);
  if (!scenario) throw new Error(`the tiny campaign has faults: ${JSON.stringify(diagnostics.slice(0, 3))}`);
  return scenario;
}

/** The map as somebody half sure would mark it: right, wrong and open cells. */
const MARKS: readonly Move[] = [
  {
    do: 'mark',
    person: 'ruan',
    mark: { role: 'technical', mode: 'overwhelmed', influence: 2, support: 'for', counterpart: null, sure: 'sure' },
  },
  {
    do: 'mark',
    person: 'chen',
    mark: { role: 'technical', mode: 'visionary', influence: 3, support: null, counterpart: null, sure: 'fairly' },
  },
  {
    do: 'mark',
    person: 'huang',
    mark: { role: 'economic', mode: null, influence: 3, support: 'neutral', counterpart: 'vp', sure: 'guess' },
  },
];

/** Plays moves from the start and whatever a robot had played after them, as far as it is still legal. */
function logOf(scenario: Scenario, moves: readonly Move[]): Log {
  let deal = startDeal(scenario);
  const kept: Move[] = [];
  for (const move of moves) {
    const played = play(scenario, deal, move);
    if (!played.ok) continue;
    deal = played.deal;
    kept.push(move);
    if (viewOf(scenario, deal, 'practice').state === 'closed') break;
  }
  return { ...EMPTY_LOG, moves: kept };
}

/** The report of a robot's game, with the map marked at its beginning. */
export function playedCampaign(robot: RobotName = 'byTheBook'): CampaignReport {
  const scenario = tinyCampaign();
  const { moves } = runRobot(scenario, ROBOTS[robot]).log;
  const others = moves.filter((move) => move.do !== 'mark');
  return campaignReportOf(scenario, logOf(scenario, [...others.slice(0, 1), ...MARKS, ...others.slice(1)]), 'practice');
}

/** Walking away: the first moment in a robot's game at which withdrawing ends like this. */
function withdrawn(robot: RobotName, ending: CampaignReport['ending']): CampaignReport {
  const scenario = tinyCampaign();
  const { moves } = runRobot(scenario, ROBOTS[robot]).log;
  for (let after = 4; after < moves.length; after++) {
    const log = logOf(scenario, [...moves.slice(0, after), { do: 'withdraw' }]);
    const report = log.moves.at(-1)?.do === 'withdraw' ? campaignReportOf(scenario, log, 'practice') : null;
    if (report?.ending === ending) return report;
  }
  throw new Error(`withdrawing never ends in ${ending}`);
}

/** The report by name of its ending; endings the robots do not reach are the nearest real game with the ending changed. */
export function campaignOfEnding(ending: CampaignReport['ending']): CampaignReport {
  switch (ending) {
    case 'rightNoGo':
      // the facts are known, nobody has been won, and no days are left to win them
      return withdrawn('questionOnly', 'rightNoGo');
    case 'wrongNoGo':
      return withdrawn('byTheBook', 'wrongNoGo');
    case 'lostToRival':
      return playedCampaign('questionOnly');
    case 'struckOff':
      return playedCampaign('random');
    case 'renewed':
      return playedCampaign();
    case 'vetoed':
    case 'noBid': {
      const lost = playedCampaign('questionOnly');
      const name = lost.vote?.lines.at(-1)?.name ?? null;
      return { ...lost, ending, vote: lost.vote && { ...lost.vote, vetoedBy: ending === 'vetoed' ? name : null } };
    }
    case 'winWin':
    case 'winLose':
    case 'loseWin':
    case 'accepted':
    case 'notAccepted':
    case 'notRenewed': {
      const won = playedCampaign();
      return { ...won, ending, customerWins: ending !== 'winLose', weWin: ending !== 'loseWin' };
    }
  }
}
