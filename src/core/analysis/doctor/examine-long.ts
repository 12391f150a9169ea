// The examination of a campaign or a series: too long to be solved, so robots play it, and what they did not meet is only worth knowing.
// Yields how far it has come.

import { LANGS, textIn, type BothLangs, type Lang } from '../../base/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { play, startDeal, viewOf, type Deal, type DealView, type FieldView, type Move } from '../../session/index.ts';
import type { DoctorFinding } from '../doctor-model.ts';
import { movesToTry } from '../legal-moves.ts';
import { bookFieldMove } from '../robot-campaign.ts';
import { ROBOTS, type Robot } from '../robots.ts';
import { runRobot } from '../run-robot.ts';
import type { DoctorBounds } from './bounds.ts';
import { placeOf, saidIn } from './call-desk.ts';
import { endingFindings, endingsOf } from './endings.ts';
import type { Examined, Step } from './examine-call.ts';
import { finding } from './findings.ts';
import { lengthFindings, trialFindings } from './trial-findings.ts';
import { trying, type Met } from './trial.ts';

const inField = (field: NonNullable<Robot['field']>): Robot =>
  Object.assign<Robot, { field: typeof field }>((sight) => ROBOTS.byTheBook(sight), { field });

const beginOr = (view: DealView, move: () => Move): Move => (view.state === 'briefing' ? { do: 'begin' } : move());
const isFree = (field: FieldView, kind: 'withdraw' | 'wait'): boolean =>
  field.desk.some((card) => card.kind === kind && card.refusal === null);

/** Ways to end a campaign that no way of selling ends in: giving up, at once or when much is known, and letting the tender pass. */
function givingUp(): readonly Robot[] {
  const leaveAfter = (moves: number): Robot => {
    let made = 0;
    return inField((view, field, _dice, memory) =>
      beginOr(view, () =>
        ++made > moves && isFree(field, 'withdraw') ? { do: 'withdraw' } : bookFieldMove(view, field, memory),
      ),
    );
  };
  const neverBid = inField((view, field) =>
    beginOr(view, () => (isFree(field, 'wait') ? { do: 'wait' } : { do: 'withdraw' })),
  );
  return [leaveAfter(0), leaveAfter(12), leaveAfter(30), neverBid];
}

/** Positions of a campaign's first moves; a choice of three moves shows as much as a call's five. */
const DEPTH = 3;
/** Beyond these a level is not counted. */
const MOST = 3000;

const keyOf = ({ deal, buyers, call, margin, anchored, known, agreed, used, lastNeed, field }: Deal): string =>
  JSON.stringify([
    deal,
    buyers,
    call,
    margin,
    anchored,
    [...known].sort(),
    [...agreed].sort(),
    [...used].sort(),
    lastNeed,
    field,
  ]);

function positionsOf(scenario: Scenario): readonly number[] {
  const begun = play(scenario, startDeal(scenario), { do: 'begin' });
  if (!begun.ok) return [];
  const counts: number[] = [1];
  let level: readonly Deal[] = [begun.deal];
  while (counts.length <= DEPTH && level.length > 0 && level.length < MOST) {
    const next = new Map<string, Deal>();
    for (const deal of level)
      for (const move of movesToTry(scenario, deal)) {
        const played = play(scenario, deal, move);
        if (played.ok) next.set(keyOf(played.deal), played.deal);
      }
    level = [...next.values()];
    counts.push(level.length);
  }
  return counts;
}

/** How often the line said was the longest on offer, or the first: no proof that it was the best, a hint that it could be guessed. */
function guessedIn(scenario: Scenario, moves: readonly Move[]): { readonly longest: number; readonly first: number } {
  let deal = startDeal(scenario);
  let all = 0;
  let first = 0;
  const langs = LANGS.filter((lang) => scenario.languages.includes(lang));
  const longest = new Map<Lang, number>();
  for (const move of moves) {
    const hand = viewOf(scenario, deal, 'practice').call?.hand ?? [];
    if (hand.length > 1 && (move.do === 'say' || move.do === 'request')) {
      const said = JSON.stringify(move);
      all++;
      if (JSON.stringify(hand[0]?.move) === said) first++;
      for (const lang of langs) {
        const [top] = [...hand].sort((a, b) => textIn(b.say, lang).length - textIn(a.say, lang).length);
        if (JSON.stringify(top?.move) === said) longest.set(lang, (longest.get(lang) ?? 0) + 1);
      }
    }
    const played = play(scenario, deal, move);
    if (!played.ok) break;
    deal = played.deal;
  }
  const share = (count: number): number => (all === 0 ? 0 : Math.round((100 * count) / all) / 100);
  return { longest: share(Math.max(0, ...longest.values())), first: share(first) };
}

function unmet(scenario: Scenario, met: Met): readonly DoctorFinding[] {
  const seen: BothLangs = { zh: `机器人玩的 ${met.games} 局`, en: `the ${met.games} games the robots played` };
  const lines = Object.values(scenario.lines)
    .filter((line) => !met.offered.has(line.id))
    .map(({ id }): Move => ({ do: 'say', line: id }));
  return [
    ...lines.map((move) =>
      finding(
        'lineNeverOffered',
        { say: saidIn(scenario, move), id: move.do === 'say' ? move.line : '', seen },
        { place: placeOf(move), severity: 'note' },
      ),
    ),
    ...Object.values(scenario.advances)
      .filter((advance) => !met.granted.has(advance.id))
      .map(({ id, label }) =>
        finding(
          'advanceNever',
          {
            id,
            label: { zh: textIn(label, 'zh'), en: textIn(label, 'en') },
            seen: { zh: `${seen.zh}里，一次也没有要到过。`, en: `not once in ${seen.en}.` },
          },
          { place: `advances.${id}`, severity: 'note' },
        ),
      ),
  ];
}

export function* examiningLong(scenario: Scenario, bounds: DoctorBounds): Generator<Step, Examined> {
  const robots = trying(scenario, bounds.longGames);
  let game = robots.next();
  for (; !game.done; game = robots.next())
    yield { share: 0.9 * game.value, doing: { zh: '机器人在试玩', en: 'Robots are playing' } };
  const { met, book, best, results } = game.value;
  yield { share: 0.9, doing: { zh: '在数开头的局面', en: 'Counting the first positions' } };
  const campaign = scenario.length === 'campaign';
  for (const robot of campaign ? givingUp() : []) {
    const { deal } = runRobot(scenario, robot);
    if (deal.field?.ended) met.endings.add(deal.field.ended.ending);
  }
  const positions = campaign ? positionsOf(scenario) : [];
  const endings = endingsOf(scenario, new Set([...met.endings, ...met.granted]));
  return {
    robots: results,
    best: { line: best.log.moves, total: best.total, exact: false, accuracyOfBook: null },
    hand: null,
    length: {
      moves: book.log.moves.length,
      minutes: book.deal.turns.reduce((sum, turn) => sum + turn.minutes, 0),
      days: book.deal.field?.day ?? null,
    },
    choices: [],
    positions,
    endings,
    guess: { ...guessedIn(scenario, best.log.moves), oneKind: null },
    findings: [
      ...trialFindings(game.value),
      ...lengthFindings(scenario, book),
      ...unmet(scenario, met),
      ...endingFindings(scenario, endings, {
        zh: `机器人玩的 ${met.games} 局，没有一局这样收场。`,
        en: `none of the ${met.games} games the robots played ended like that.`,
      }),
    ],
    unseen: [
      {
        zh: '这么长的局算不到底：最好的走法、每句话的用处、死路，都没有看。上面说的，都是机器人玩出来的。',
        en: 'A deal this long cannot be solved: the best play, the use of each line and dead ends were not looked at. What is said here comes from the robots’ games.',
      },
    ],
  };
}
