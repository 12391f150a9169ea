// What the robots' games say against a scenario: the book must get there, no other way of selling may, and chance least of all (law 14).

import type { BothLangs } from '../../base/index.ts';
import { PASS_MARK } from '../../methodology/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { DoctorFinding } from '../doctor-model.ts';
import type { Game } from '../run-robot.ts';
import { finding } from './findings.ts';
import type { Trial } from './trial.ts';

/** The best a wrong way of selling may come to, and what chance may. */
const WRONG_WAY = 60;
const CHANCE = 50;

const WRONG_WAYS: Readonly<Record<string, BothLangs>> = {
  questionOnly: { zh: '只问不要', en: 'Asking and never requesting' },
  relationship: { zh: '套近乎', en: 'Small talk and favours' },
  pitchFirst: { zh: '上来就讲产品', en: 'Pitching first' },
  closeFirst: { zh: '上来就逼单', en: 'Closing first' },
  priceFirst: { zh: '上来就报价', en: 'Naming the price first' },
  interrogator: { zh: '查户口式地问', en: 'Interrogating' },
};
const PUSHY: readonly string[] = ['relationship', 'pitchFirst', 'closeFirst', 'priceFirst'];
const BY_CHANCE: Readonly<Record<string, BothLangs>> = {
  random: { zh: '随便乱选', en: 'Picking at random' },
  alwaysFirst: { zh: '总选第一句', en: 'Always picking the first line' },
  alwaysLongest: { zh: '总选最长的', en: 'Always picking the longest line' },
};

export function trialFindings({ results, book, games }: Trial): readonly DoctorFinding[] {
  const total = (name: string): number | null => results.find((one) => one.robot === name)?.total ?? null;
  const pathOf = (name: string) => games.get(name)?.log.moves ?? [];
  const over = (names: Readonly<Record<string, BothLangs>>, limit: number, what: 'wrongWayPays' | 'chancePays') =>
    Object.entries(names).flatMap(([name, robot]) => {
      const found = total(name);
      return found === null || found < limit ? [] : [finding(what, { robot, total: found }, { path: pathOf(name) })];
    });
  const questions = total('questionOnly') ?? 0;
  const [pushiest] = PUSHY.map((name) => ({ name, total: total(name) ?? 0 })).sort((a, b) => b.total - a.total);
  return [
    ...(book.total < PASS_MARK ? [finding('bookFails', { total: book.total }, { path: book.log.moves })] : []),
    ...over(WRONG_WAYS, WRONG_WAY, 'wrongWayPays'),
    ...over(BY_CHANCE, CHANCE, 'chancePays'),
    ...(pushiest && pushiest.total >= questions
      ? [
          finding(
            'wrongOrder',
            {
              robot: WRONG_WAYS[pushiest.name] ?? { zh: pushiest.name, en: pushiest.name },
              total: pushiest.total,
              questions,
            },
            { path: pathOf(pushiest.name) },
          ),
        ]
      : []),
  ];
}

/** A trainee reads, thinks and makes no more moves a minute than these; nobody stays with a call of more. */
const MOVES_A_MINUTE = 6;
const MOVES_A_CALL = 25;

/** Whether what the book takes fits into the minutes the file promises. */
export function lengthFindings(scenario: Scenario, book: Game): readonly DoctorFinding[] {
  const { minutes } = scenario;
  const promised = MOVES_A_MINUTE * minutes;
  const most = scenario.length === 'call' ? Math.min(MOVES_A_CALL, promised) : promised;
  const moves = scenario.length === 'call' ? book.deal.turns.length : book.log.moves.length;
  return moves > most ? [finding('tooManyMoves', { moves, minutes, most }, { path: book.log.moves })] : [];
}
