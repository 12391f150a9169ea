// What could be guessed along the best line of a call without reading: the longest line, the first one; and where nothing is at stake.

import { LANGS, must, textIn, type Lang } from '../../base/index.ts';
import { play, sameMove, viewOf, type Deal, type OfferView } from '../../session/index.ts';
import { WORD_LIMITS } from '../search/verdict.ts';
import { GOES_ON } from '../search/packed-step.ts';
import { actionsIn, moveOf, stepFrom, type CallDesk } from './call-desk.ts';
import { after, standAt, type Stand } from './walk.ts';
import { judge, type Judged } from './worth.ts';

export interface BestTurn extends Judged {
  /** Moves on offer, leaving aside, and how many of them are clearly worse than the best. */
  readonly offered: number;
  readonly matter: number;
  readonly deal: Deal;
}

/** Each turn of the best line judged; null where one could not be. `worth`: scale points between best play and leaving at once. */
export function bestTurns(
  desk: CallDesk,
  line: readonly number[],
  worth: number,
  opened: number,
): readonly BestTurn[] | null {
  const { searcher, table, scenario } = desk;
  const clearly = Math.max(1, Math.ceil((worth * WORD_LIMITS.good) / 100));
  const turns: BestTurn[] = [];
  let stand: Stand = standAt(desk.start);
  let deal = desk.deal;
  for (const action of line) {
    const judged = judge(searcher, stand, opened);
    if (!judged) return null;
    const offers = actionsIn(searcher.tools, stand.words).filter((one) => one !== table.leave);
    let matter = 0;
    for (const one of offers) {
      const { to, outcome } = stepFrom(searcher.tools, stand.words, one);
      const { end, cost, points } = outcome;
      const limit = judged.value - clearly;
      // whether it comes to more than the limit is all there is to know
      const most = end === GOES_ON ? searcher.explore(to, opened, limit + cost).high : points;
      if (most - cost <= limit) matter++;
    }
    turns.push({ ...judged, offered: offers.length, matter, deal });
    const played = play(scenario, deal, moveOf(desk, action));
    deal = must(played.ok ? played.deal : null, 'a legal move');
    stand = after(stand, action, stepFrom(searcher.tools, stand.words, action).to);
  }
  return turns;
}

/** The first offer that is longer than all others, as it reads in a language. */
const longestIn = (hand: readonly OfferView[], lang: Lang): OfferView | undefined =>
  [...hand].sort((a, b) => textIn(b.say, lang).length - textIn(a.say, lang).length)[0];

/** Shares (0..1) of turns at which an offer picked blindly is a best move; the worst over languages, and over practice and exam. */
export function guessable(
  desk: CallDesk,
  turns: readonly BestTurn[],
): { readonly longest: number; readonly first: number } {
  const { scenario } = desk;
  const share = (pick: (hand: readonly OfferView[]) => OfferView | undefined, mode: 'practice' | 'exam'): number => {
    let right = 0;
    let all = 0;
    for (const { deal, best } of turns) {
      const hand = viewOf(scenario, deal, mode).call?.hand ?? [];
      const offer = pick(hand);
      if (!offer || hand.length < 2) continue;
      all++;
      if ([...best].some((action) => sameMove(moveOf(desk, action), offer.move))) right++;
    }
    return all === 0 ? 0 : Math.round((100 * right) / all) / 100;
  };
  return {
    longest: Math.max(
      ...LANGS.filter((lang) => scenario.languages.includes(lang)).map((lang) =>
        share((hand) => longestIn(hand, lang), 'practice'),
      ),
    ),
    first: Math.max(...(['practice', 'exam'] as const).map((mode) => share((hand) => hand[0], mode))),
  };
}

/** The first stretch of so many turns in a row with nothing to choose; null where there is none. */
export function idleStretch(
  turns: readonly BestTurn[],
  least: number,
): { readonly from: number; readonly count: number } | null {
  for (let from = 0; from < turns.length; from++) {
    let count = 0;
    while ((turns[from + count]?.matter ?? 1) === 0) count++;
    if (count >= least) return { from, count };
    from += count;
  }
  return null;
}
