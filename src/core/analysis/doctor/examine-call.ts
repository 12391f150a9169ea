// The examination of a single call: walked, solved and played by robots. Yields how far it has come.

import { must, type BothLangs } from '../../base/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { DoctorFinding, DoctorReport } from '../doctor-model.ts';
import type { Game } from '../run-robot.ts';
import { LOWEST } from '../search/search.ts';
import { verdictsOf } from '../search/verdict.ts';
import { withAllLines } from './all-lines.ts';
import type { DoctorBounds } from './bounds.ts';
import { callDesk, lineFrom, pathOf, pointsOf, stepFrom, type CallDesk } from './call-desk.ts';
import { advanceFindings, deadEndFindings, handFindings, usesFindings } from './call-findings.ts';
import { endingFindings, endingsOf } from './endings.ts';
import { finding } from './findings.ts';
import { guessing, shownTotal } from './guessing.ts';
import { deadEndIn, reachOf } from './reach.ts';
import { lengthFindings, trialFindings } from './trial-findings.ts';
import { trying } from './trial.ts';
import { usesOf } from './uses.ts';
import { walking, type Walk } from './walk.ts';
import { wandering } from './wander.ts';
import type { Judged } from './worth.ts';

/** What an examination finds out; the rest of a report is the same for all. */
export type Examined = Omit<DoctorReport, 'scenario' | 'title' | 'world' | 'rules' | 'gates'>;

/** Share done (0..1), and what is being done. */
export interface Step {
  readonly share: number;
  readonly doing: BothLangs;
}

const ACCURACY = 90;
const BEST = 95;
const SHORTEST = 6;

/** How long the game by the book is, and what that says against the scenario. */
function bookLength({ scenario, person }: CallDesk, book: Game) {
  const length = {
    moves: book.deal.turns.length,
    minutes: book.deal.turns.reduce((sum, turn) => sum + turn.minutes, 0),
    days: null,
  };
  const minutes = must(scenario.people[person], 'a person').minutes;
  const path = book.log.moves;
  return {
    length,
    findings: [
      ...(length.minutes >= minutes ? [finding('outOfTime', { used: length.minutes, minutes }, { path })] : []),
      ...(length.moves < SHORTEST ? [finding('tooShort', { moves: length.moves }, { path })] : []),
      ...lengthFindings(scenario, book),
    ],
  };
}

/** How a call can end, by the keys of `endings`. */
function reachable(desk: CallDesk, walk: Walk, bounds: DoctorBounds) {
  const reached = new Set<string>(['continuation']);
  const never: string[] = [];
  const unknown: string[] = [];
  for (const { id, order } of Object.values(desk.scenario.advances).filter((one) => one.to === desk.person)) {
    const found = reachOf(desk, id, bounds.openedForEnds);
    if (found === 'never') never.push(id);
    else if (found === 'unknown') unknown.push(id);
    else for (const key of [id, order ? 'order' : 'advance']) reached.add(key);
  }
  if (walk.shut) reached.add('noSale');
  return { reached, never, unknown };
}

export function* examiningCall(scenario: Scenario, bounds: DoctorBounds): Generator<Step, Examined> {
  const findings: DoctorFinding[] = [];
  const unseen: BothLangs[] = [];

  // the robots: two fifths of the time, more or less
  const robots = trying(scenario, bounds.games);
  let game = robots.next();
  for (; !game.done; game = robots.next())
    yield { share: 0.4 * game.value, doing: { zh: '机器人在试玩', en: 'Robots are playing' } };
  const trial = game.value;
  findings.push(...trialFindings(trial));

  const desk = callDesk(scenario);
  const { searcher, table, start } = desk;
  yield { share: 0.4, doing: { zh: '在找最好的走法', en: 'Looking for the best play' } };
  const { low, high } = searcher.explore(start, bounds.openedAtStart, LOWEST);
  const exact = low === high;
  const line = lineFrom(searcher, start);
  const leaving = stepFrom(searcher.tools, start, table.leave).outcome.points;

  const walks = walking(desk, bounds.walked);
  let level = walks.next();
  for (; !level.done; level = walks.next())
    yield { share: 0.45 + 0.1 * level.value, doing: { zh: '在走遍各种局面', en: 'Walking through the positions' } };
  const walk = level.value;

  const judged: Judged[] = [];
  let undecided = 0;
  if (exact) {
    let seen = 0;
    for (const one of wandering(desk, bounds.judged, bounds.opened)) {
      if (one) judged.push(one);
      else undecided++;
      if (++seen % 20 === 0)
        yield {
          share: 0.55 + (0.25 * seen) / bounds.judged,
          doing: { zh: '在看每句话的用处', en: 'Seeing what each line is worth' },
        };
    }
    findings.push(...usesFindings(desk, usesOf(desk, walk, judged, bounds)));
  } else {
    const counts = walk.counts;
    findings.push(
      finding('tooBig', { depth: counts.length, positions: counts.at(-1) ?? 0 }, { path: pathOf(desk, line) }),
    );
    unseen.push({
      zh: '局面太多，最好的走法算不到底；哪句话有没有用、猜不猜得到，没有看。',
      en: 'Too many positions to find the best play exactly; of what use each line is, and what can be guessed, was not looked at.',
    });
  }
  if (undecided > 0)
    unseen.push({
      zh: `有 ${undecided} 个局面没算到底，没有计入。`,
      en: `${undecided} positions could not be solved and were left out.`,
    });

  yield { share: 0.8, doing: { zh: '在找死路', en: 'Looking for dead ends' } };
  const ends = reachable(desk, walk, bounds);
  findings.push(...advanceFindings(desk, ends.never));
  if (ends.unknown.length > 0)
    unseen.push({
      zh: `这几个进展要不要得到，没算出来：${ends.unknown.join('、')}。`,
      en: `Whether these can be had could not be worked out: ${ends.unknown.join(', ')}.`,
    });
  const deadEnd = ends.reached.size > 1 ? deadEndIn(desk, bounds.openedForEnds) : 'none';
  if (deadEnd === 'unknown') unseen.push({ zh: '死路没有找遍。', en: 'Not every way was tried for dead ends.' });
  else if (deadEnd !== 'none') findings.push(...deadEndFindings(desk, deadEnd));
  const endings = endingsOf(scenario, ends.reached);
  findings.push(
    ...endingFindings(scenario, endings, { zh: '这次会谈走不到那里。', en: 'the call cannot end like that.' }),
  );

  yield { share: 0.86, doing: { zh: '在看手上少没少话', en: 'Comparing the hand with all that could be said' } };
  const all = exact ? withAllLines(desk, low, bounds.openedForAll) : { withAll: null, missing: null };
  findings.push(...handFindings(desk, low, all));
  if (exact && all.withAll === null)
    unseen.push({
      zh: '什么都能说的话值多少分，没算出来。',
      en: 'What the call is worth with every line at hand could not be worked out.',
    });

  yield { share: 0.9, doing: { zh: '在看能不能靠猜', en: 'Seeing what could be guessed' } };
  const bestLine = pathOf(desk, line);
  const guess = guessing(desk, exact ? { line, worth: low - leaving } : null, bounds.opened);
  findings.push(...guess.findings);

  yield { share: 0.95, doing: { zh: '在评照规范走的那一局', en: 'Judging the game by the book' } };
  const total = shownTotal(scenario, bestLine);
  if (exact && total < BEST) findings.push(finding('bestTooLow', { total }, { path: bestLine }));
  const book = bookLength(desk, trial.book);
  findings.push(...book.findings);
  // without a value of the start there is no scale to judge the book on
  const accuracyOfBook = exact
    ? (verdictsOf(scenario, trial.book.log, { limit: bounds.openedAtStart })?.accuracy ?? null)
    : null;
  if (accuracyOfBook !== null && accuracyOfBook < ACCURACY)
    findings.push(finding('bookInaccurate', { accuracy: accuracyOfBook }, { path: trial.book.log.moves }));

  return {
    robots: trial.results,
    best: { line: bestLine, total, exact, accuracyOfBook },
    hand: all.withAll === null ? null : { withHand: pointsOf(desk, low), withAll: pointsOf(desk, all.withAll) },
    length: book.length,
    choices: guess.choices,
    positions: walk.counts.slice(0, bounds.depth),
    endings,
    guess: guess.figures,
    findings,
    unseen,
  };
}
