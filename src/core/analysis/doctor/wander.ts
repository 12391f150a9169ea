// Positions deep in a call: walks that follow best play and slip every so often, as trainees do, and walks by chance from there. Chance
// comes from fixed seeds only.

import { ATTENTION, TALLY, word, type Words } from '../search/layout.ts';
import { GOES_ON } from '../search/packed-step.ts';
import { diceFrom } from '../run-robot.ts';
import { actionsIn, stepFrom, type CallDesk } from './call-desk.ts';
import { after, standAt, type Stand } from './walk.ts';
import { judge, type Judged } from './worth.ts';

/** Percent of moves that are slips. */
const SLIPS = [0, 20, 50, 80];

/** Judged positions of walks with slips, each once; null stands for one that could not be judged. */
export function* wandering(desk: CallDesk, most: number, opened: number): Generator<Judged | null> {
  const { tools } = desk.searcher;
  const seen = new Map<string, Judged | null>();
  let walks = 0;
  // late walks meet little that is new
  while (seen.size < most && walks < most) {
    const dice = diceFrom(++walks);
    const slips = SLIPS[walks % SLIPS.length] ?? 0;
    let stand = standAt(desk.start);
    for (;;) {
      const key = stand.words.join(' ');
      let judged = seen.get(key);
      if (judged === undefined) {
        if (seen.size >= most) return;
        judged = judge(desk.searcher, stand, opened);
        seen.set(key, judged);
        yield judged;
      }
      // leaving, which stands last, is nobody's slip
      const actions = actionsIn(tools, stand.words).slice(0, -1);
      const good = judged && dice(100) >= slips ? [...judged.best] : actions;
      const action = good[dice(good.length)] ?? desk.table.leave;
      const { to, outcome } = stepFrom(tools, stand.words, action);
      if (outcome.end !== GOES_ON) break;
      stand = after(stand, action, to);
    }
  }
}

const attentionIn = (words: Words): number => (word(words, TALLY) >>> ATTENTION) & 7;

/** Chance from somewhere on: every position on the way, until the call is over. Of two moves the one that tires less, mostly: else all would be over soon. */
export function* straying(desk: CallDesk, from: Stand, seed: number): Generator<Stand> {
  const { tools } = desk.searcher;
  const dice = diceFrom(seed);
  let stand = from;
  for (;;) {
    const actions = actionsIn(tools, stand.words).slice(0, -1);
    const here = stand;
    const drawn = Array.from({ length: dice(4) === 0 ? 1 : 2 }, () => {
      const action = actions[dice(actions.length)] ?? desk.table.listen;
      const { to, outcome } = stepFrom(tools, here.words, action);
      return { action, to, keeps: outcome.end === GOES_ON ? attentionIn(to) : -1 };
    }).sort((a, b) => b.keeps - a.keeps);
    const [next] = drawn;
    if (!next || next.keeps < 0) return;
    stand = after(here, next.action, next.to);
    yield stand;
  }
}
