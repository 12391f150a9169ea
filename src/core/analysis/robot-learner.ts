// A robot that learns the replies by heart, as somebody would who plays the same scenario again and again: which move, after which line,
// got the friendliest reaction so far. It knows what practice shows beside each turn and nothing of the score.

import { textIn } from '../base/index.ts';
import type { Reaction } from '../methodology/index.ts';
import { wordsOf, type CallView, type Deal, type Move, type TurnView } from '../session/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { LEAVE, LISTEN, type Robot } from './robots.ts';
import { playOut } from './run-robot.ts';

/** The friendliest first. */
const FRIENDLY: readonly Reaction[] = ['granted', 'opens', 'flat', 'declined', 'resists', 'refuted'];
/** What has never been tried is hoped to be no worse than a shrug. */
const UNKNOWN = FRIENDLY.indexOf('flat');

/** Percent of the moves of a game of practice that are tried rather than known. */
const CURIOUS = 30;
const GAMES = 30;
/** A campaign is a dozen calls and more in one game. */
const CAMPAIGN_GAMES = 10;

/** By what was said last and by whom, then by move: the place of the friendliest reaction in the list above. */
type Replies = Map<string, Map<string, number>>;

interface Choice {
  readonly move: Move;
  /** As a turn names it. */
  readonly key: string;
}

const choicesIn = (call: CallView): readonly Choice[] => [
  ...call.hand.map(({ move, id }) => ({ move, key: id })),
  { move: LISTEN, key: 'listen' },
];

const contextOf = (person: string, last: Pick<TurnView, 'said'> | undefined): string =>
  `${person} ${textIn(last?.said, 'zh')}`;
const contextIn = (call: CallView): string => contextOf(call.person.id, call.turns.at(-1));

/** What a finished game taught, from its turns: words, moves and reactions, as practice shows them. */
function learn(replies: Replies, scenario: Scenario, deal: Deal): void {
  const starts = new Set(deal.field?.calls.map((call) => call.from) ?? [0]);
  let last: Pick<TurnView, 'said'> | undefined;
  for (const [i, turn] of deal.turns.entries()) {
    if (starts.has(i)) last = undefined;
    const context = contextOf(turn.person, last);
    const here = replies.get(context) ?? new Map<string, number>();
    const key = turn.id ?? turn.kind;
    here.set(key, Math.min(here.get(key) ?? FRIENDLY.length, FRIENDLY.indexOf(turn.reaction)));
    replies.set(context, here);
    last = wordsOf(scenario, turn);
  }
}

/** The friendliest that is known; which of several is luck. Who is only rebuffed goes. */
const byHeart =
  (replies: Replies): Robot =>
  ({ call, dice }) => {
    const known = replies.get(contextIn(call));
    const rank = ({ key }: Choice): number => known?.get(key) ?? UNKNOWN;
    const choices = choicesIn(call);
    const best = Math.min(...choices.map(rank));
    const friendliest = choices.filter((one) => rank(one) === best);
    return best > UNKNOWN ? LEAVE : (friendliest[dice(friendliest.length)]?.move ?? LEAVE);
  };

/** In practice it tries, every so often, what it has not tried here yet. */
const curious = (replies: Replies): Robot => {
  const known = byHeart(replies);
  return (sight) => {
    const { call, dice } = sight;
    const tried = replies.get(contextIn(call));
    const untried = choicesIn(call).filter(({ key }) => !tried?.has(key));
    const trying = dice(100) < CURIOUS ? untried[dice(Math.max(1, untried.length))] : undefined;
    return trying?.move ?? known(sight);
  };
};

/** Plays so many games of practice first, by the seed, then what it has learnt. */
export function bestKnownReply(
  scenario: Scenario,
  seed = 1,
  games = scenario.length === 'campaign' ? CAMPAIGN_GAMES : GAMES,
): Robot {
  const replies: Replies = new Map();
  for (let game = 0; game < games; game++)
    learn(replies, scenario, playOut(scenario, curious(replies), seed * 1000 + game).deal);
  return byHeart(replies);
}
