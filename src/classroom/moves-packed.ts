// A log in few letters, for a QR code. Only a way of writing: what is read back is checked like any log from outside.

import type { Log, Move } from '../core/public.ts';

/** Moves without anything beside them, and moves with one name beside them. */
const PLAIN: Readonly<Partial<Record<Move['do'], string>>> = {
  listen: 'l',
  leave: 'x',
  begin: 'b',
  force: 'f',
  wait: 'w',
  withdraw: 'q',
};
const NAMED = { meet: ['m', 'person'], say: ['s', 'line'], request: ['r', 'advance'], act: ['a', 'action'] } as const;

const letters = (move: Move): string => {
  const plain = PLAIN[move.do];
  if (plain) return plain;
  if (move.do === 'meet') return `m${move.person}`;
  if (move.do === 'say') return `s${move.line}`;
  if (move.do === 'request') return `r${move.advance}`;
  if (move.do === 'act') return `a${move.action}`;
  return JSON.stringify(move);
};

const moveFrom = (written: string): unknown => {
  if (written.startsWith('{')) return JSON.parse(written);
  const plain = Object.entries(PLAIN).find(([, letter]) => letter === written);
  if (plain) return { do: plain[0] };
  const named = Object.entries(NAMED).find(([, [letter]]) => letter === written[0]);
  return named ? { do: named[0], [named[1][1]]: written.slice(1) } : null;
};

const movesPacked = (moves: readonly Move[]): string => moves.map(letters).join('\n');
const movesFrom = (packed: unknown): unknown =>
  typeof packed !== 'string' ? null : packed === '' ? [] : packed.split('\n').map(moveFrom);

export const packLog = ({ moves, undone, hints }: Log): unknown => [
  movesPacked(moves),
  undone.map(({ at, cut }) => [at, movesPacked(cut)]),
  hints,
];

/** May throw on rubbish; what it gives is not yet a log. */
export function unpackLog(packed: unknown): unknown {
  if (!Array.isArray(packed)) return null;
  const [moves, undone, hints]: unknown[] = packed;
  const cuts = Array.isArray(undone)
    ? undone.map((one: unknown) => (Array.isArray(one) ? { at: one[0] as unknown, cut: movesFrom(one[1]) } : null))
    : null;
  return { moves: movesFrom(moves), undone: cuts, hints };
}
