// Checks of what happens without us: rivals and news. It knows the calendar and the people, and no move.

import { lastDay } from './check-calendar.ts';
import type { Findings } from './findings.ts';
import type { Campaign, Id, News, Rival, Scenario } from './model.ts';
import type { Path } from './places.ts';
import type { Reach } from './reach.ts';

/** What a deal by the book reaches at most on commitment day, and what one without any proof does (simulation.md section 7). */
const MOST = 17;
const LEAST = 4;

export function checkRivals(scenario: Scenario, { calendar, rivals }: Campaign, findings: Findings): void {
  const { start, commit } = calendar;
  for (const [id, rival] of Object.entries(rivals)) {
    const path = ['rivals', id];
    const figure = figureOn(rival, commit);
    if (figure > MOST) findings.add('rivalTooStrong', [...path, 'figure'], { name: id, figure });
    if (figure < LEAST) findings.add('rivalTooWeak', [...path, 'figure'], { name: id, figure });
    for (const [i, proof] of rival.proves.entries()) {
      const here = [...path, 'proves', i];
      if (proof.on < start || proof.on > commit)
        findings.add('proofOutside', [...here, 'on'], { day: proof.on, start, commit });
      checkStake(scenario, proof.to, proof.need, [...here, 'need'], findings);
    }
  }
}

const figureOn = (rival: Rival, day: number): number =>
  rival.figure.reduce((figure, [from, next]) => (from <= day ? next : figure), 0);

function checkStake(scenario: Scenario, name: Id, need: Id, path: Path, findings: Findings): void {
  const person = scenario.people[name];
  if (person && !(need in person.stakes)) findings.add('notTheirNeed', path, { name, need });
}

export function checkNews(scenario: Scenario, campaign: Campaign, reach: Reach, findings: Findings): void {
  const { start } = campaign.calendar;
  const end = lastDay(campaign.calendar);
  for (const [i, news] of campaign.news.entries()) {
    const path = ['news', i];
    if (news.on < start || news.on > end) findings.add('newsOutside', [...path, 'on'], { day: news.on, start, end });
    if (news.when && !reach.canHold(news.when)) {
      findings.add('whenNever', [...path, 'when'], { name: Object.keys(news.when).join() }, { at: 'key' });
    }
    if (news.to !== undefined && news.need !== undefined)
      checkStake(scenario, news.to, news.need, [...path, 'need'], findings);
    checkMode(scenario, campaign, news, path, findings);
  }
}

/**
 * What news may do to a mode (simulation.md section 5): wake a self-satisfied person, and make a visionary or complacent one
 * overwhelmed by a need that turns acute.
 */
function checkMode(scenario: Scenario, campaign: Campaign, news: News, path: Path, findings: Findings): void {
  const person = news.to === undefined ? undefined : scenario.people[news.to];
  if (!person || news.mode === undefined) return;
  const woken = campaign.news.some((one) => one.to === person.id && one.mode === 'complacent' && one.on < news.on);
  const from = person.mode === 'selfSatisfied' && woken ? 'complacent' : person.mode;
  const isScripted =
    news.mode === 'complacent'
      ? from === 'selfSatisfied'
      : news.mode === 'overwhelmed' && (from === 'visionary' || from === 'complacent');
  if (!isScripted) {
    findings.add('modeNotScripted', [...path, 'mode'], { name: person.id, from, to: news.mode });
    return;
  }
  if (news.mode !== 'overwhelmed') return;
  const need = news.need === undefined ? undefined : scenario.needs[news.need];
  if (need?.kind !== 'trouble' || need.answeredBy.length === 0)
    findings.add('newsNeedsTrouble', [...path, 'mode'], { name: person.id });
}
