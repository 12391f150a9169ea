// The engine beside the page: logs of whole deals, what the screen should see of them, and attempts written as a backup file. Knows no page.

import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { readScenarioBytes, textHash, worldHash } from '../../../src/core/authoring.ts';
import {
  campaignReportOf,
  EMPTY_LOG,
  must,
  play,
  RULES_VERSION,
  startDeal,
  viewOf,
  type CampaignReport,
  type Deal,
  type DealView,
  type FieldView,
  type Move,
} from '../../../src/core/public.ts';
import { memoryStore, persistedIn } from '../../../src/persistence/index.ts';

const ROOT = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

export const NINGXIA = must(
  readScenarioBytes(readFileSync(new URL('scenarios/ningxia-instruments.yaml', ROOT))).scenario,
  'the Ningxia scenario is sound',
);

export const logOf = (name: string): readonly Move[] =>
  (JSON.parse(read(`test/scenarios/ningxia/${name}.json`)) as { moves: Move[] }).moves;

export const reportOn = (moves: readonly Move[]): CampaignReport =>
  campaignReportOf(NINGXIA, { ...EMPTY_LOG, moves }, 'practice');

export const see = (deal: Deal): DealView => viewOf(NINGXIA, deal, 'practice');

export function after(deal: Deal, move: Move): Deal {
  const played = play(NINGXIA, deal, move);
  if (!played.ok) throw new Error(`${JSON.stringify(move)} was refused: ${JSON.stringify(played.refusal)}`);
  return played.deal;
}
export const dealAfter = (moves: readonly Move[]): Deal => moves.reduce(after, startDeal(NINGXIA));

/** How many moves of a log stand when the page first shows what is looked for; `next` is the move to come. */
export function cutWhere(moves: readonly Move[], is: (view: DealView, next: Move | undefined) => boolean): number {
  let deal = startDeal(NINGXIA);
  for (const [i, move] of moves.entries()) {
    deal = after(deal, move);
    if (is(see(deal), moves[i + 1])) return i + 1;
  }
  throw new Error('the log never comes to that');
}

/** A log with moves put in where it comes to `at`, each chosen from what is seen then. They take days: what the deal no longer needs is left off. */
export function woven(
  moves: readonly Move[],
  at: (next: Move) => boolean,
  ...chosen: readonly ((field: FieldView) => Move)[]
): readonly Move[] {
  const cut = moves.findIndex(at);
  const made = [...moves.slice(0, cut)];
  let deal = dealAfter(made);
  const make = (move: Move): void => {
    deal = after(deal, move);
    made.push(move);
  };
  for (const choose of chosen) make(choose(must(see(deal).field, 'a field')));
  for (const move of moves.slice(cut)) if (see(deal).state !== 'closed') make(move);
  return made;
}

export interface Written {
  readonly id: string;
  readonly moves: readonly Move[];
}

/** A backup file with attempts that stand after the moves given. */
export async function fileWith(...attempts: readonly Written[]): Promise<string> {
  let clock = Date.UTC(2026, 0, 1);
  const now = (): number => (clock += 1_000);
  const persisted = persistedIn({ store: memoryStore(), writer: 'written', now, newId: () => `k${now()}` });
  for (const { id, moves } of attempts) {
    const report = see(dealAfter(moves)).state === 'closed' ? reportOn(moves) : null;
    const kept = await persisted.attempts.save({
      id,
      profile: null,
      scenario: NINGXIA.id,
      world: worldHash(NINGXIA),
      text: textHash(NINGXIA),
      rules: RULES_VERSION,
      mode: 'practice',
      plan: { aim: null, fallback: null, note: '' },
      startedAt: now(),
      savedAt: now(),
      log: { ...EMPTY_LOG, moves },
      finished: report !== null,
      total: report?.total ?? null,
      bars: null,
    });
    expect(kept.ok, id).toBe(true);
  }
  return (await persisted.exportAll()).text;
}
