// Positions several trainees stood in, and what each chose there: the same moves up to here, then each their own way.

import {
  canonicalJson,
  must,
  play,
  startDeal,
  viewOf,
  type Deal,
  type Move,
  type MoveKind,
  type RuleId,
  type Scenario,
  type Text,
} from '../core/public.ts';
import type { Assignment } from './model.ts';
import { countingUnder } from './board.ts';
import type { Loss, Played } from './played.ts';
import { byText, type Trainee } from './trainees.ts';

export interface Choice {
  readonly move: Move;
  readonly kind: MoveKind | null;
  readonly said: Text;
  readonly trainees: readonly string[];
  /** Both are filled in where the analysis has come in. */
  readonly loss: number | null;
  readonly word: null;
  readonly broke: RuleId | null;
}

export interface Shared {
  readonly moves: readonly Move[];
  readonly turn: number;
  readonly heard: Text;
  readonly by: Text;
  readonly sign: Text | null;
  readonly choices: readonly Choice[];
  readonly points: number;
}

/** So many positions are told, the costliest first. */
const MOST = 200;

export async function sharedTurns(
  assignment: Assignment,
  scenario: Scenario,
  all: readonly Played[],
  breathe: () => Promise<void>,
): Promise<readonly Shared[]> {
  const trainees = countingUnder(assignment, scenario, assignment.marking, all);
  const found: Shared[] = [];
  const open: { deal: Deal; moves: readonly Move[]; here: readonly Trainee[] }[] = [
    { deal: startDeal(scenario), moves: [], here: trainees },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { deal, moves, here } = next;
    await breathe();
    const ways = waysOn(here, moves.length);
    for (const { move, went } of ways) {
      const played = went.length > 1 ? play(scenario, deal, move) : null;
      if (played?.ok) open.push({ deal: played.deal, moves: [...moves, move], here: went });
    }
    const standing = ways.reduce((sum, way) => sum + way.went.length, 0);
    if (deal.deal.value === 'call' && standing > 1) found.push(told(scenario, deal, moves, ways));
  }
  return found
    .sort((a, b) => b.points - a.points || a.moves.length - b.moves.length || byText(keyOf(a.moves), keyOf(b.moves)))
    .slice(0, MOST);
}

const keyOf = (moves: readonly Move[]): string => canonicalJson(moves);

interface Way {
  readonly move: Move;
  readonly went: readonly Trainee[];
}

/** The most chosen first. */
function waysOn(here: readonly Trainee[], at: number): readonly Way[] {
  const ways = new Map<string, { move: Move; went: Trainee[] }>();
  for (const trainee of here) {
    const move = trainee.counting.handIn.log.moves[at];
    if (!move) continue;
    const key = canonicalJson(move);
    const way = ways.get(key);
    if (way) way.went.push(trainee);
    else ways.set(key, { move, went: [trainee] });
  }
  return [...ways]
    .sort(([a, one], [b, other]) => other.went.length - one.went.length || byText(a, b))
    .map(([, way]) => way);
}

function told(scenario: Scenario, deal: Deal, moves: readonly Move[], ways: readonly Way[]): Shared {
  const call = must(viewOf(scenario, deal, 'practice').call, 'a call');
  const last = call.turns.at(-1);
  const lostBy = ({ counting }: Trainee): readonly Loss[] => counting.losses.filter((one) => one.at === moves.length);
  const points = ways.flatMap((way) => way.went.flatMap(lostBy)).reduce((sum, one) => sum + one.points, 0);
  return {
    moves,
    turn: call.turns.length + 1,
    heard: last?.reply ?? call.greets,
    by: call.person.name,
    sign: last ? last.sign : call.scene,
    choices: ways.map(({ move, went }) => {
      const after = play(scenario, deal, move);
      const turn = after.ok ? viewOf(scenario, after.deal, 'practice').call?.turns.at(-1) : undefined;
      const [worst] = [...(went[0] ? lostBy(went[0]) : [])].sort((a, b) => b.points - a.points);
      return {
        move,
        kind: turn?.kind ?? null,
        said: turn?.said ?? {},
        trainees: went.map(({ counting }) => counting.handIn.trainee).sort(byText),
        loss: null,
        word: null,
        broke: worst && worst.points > 0 ? worst.rule : null,
      };
    }),
    points: Math.round(points),
  };
}
