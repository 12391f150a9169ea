// Which words go with a turn: the author's own, by reaction and mode; where there are none yet, the stock of the methodology room,
// chosen by a stable hash. Texts never decide anything.

import type { BothLangs, Text } from '../base/index.ts';
import {
  STOCK_CLOSE,
  STOCK_ENDING,
  STOCK_FLAT,
  STOCK_OPENS,
  STOCK_PLAYBACK_REPLY,
  STOCK_PLAYBACK_SAY,
  STOCK_REPLY,
  STOCK_RESISTS,
  STOCK_SAY,
  STOCK_SAY_WITH,
  STOCK_SIGN,
  STOCK_THOUGHT,
  STOCK_VOICE,
  fill,
  pick,
  type Fillings,
  type FlatCase,
  type ResistCase,
} from '../methodology/stock-lines.ts';
import {
  ATTENTION_WORDS,
  type AttentionWord,
  type Concern,
  type Mode,
  type Outcome,
  type Reaction,
} from '../methodology/index.ts';
import type { Advance, Line, Replies, Scenario } from '../scenario/index.ts';
import type { Turn } from './deal.ts';

const blank = (text: Text | undefined): boolean => !text || (!text.zh && !text.en);
const both = (text: Text | undefined): BothLangs => ({
  zh: text?.zh ?? text?.en ?? '',
  en: text?.en ?? text?.zh ?? '',
});

/** What was said, what came back, what one saw and what was thought. */
export interface Words {
  readonly said: Text;
  readonly reply: Text;
  readonly sign: Text | null;
  readonly thinks: Text;
}

const own = (replies: Replies, reaction: Reaction, mode: Mode): Text | undefined =>
  [replies[`${reaction}@${mode}`], replies[reaction]].find((text) => !blank(text));

const fillings = (scenario: Scenario, line: Line | undefined, advance?: Advance): Fillings => {
  const put = (text: Text | undefined) => (blank(text) ? undefined : both(text));
  const words = {
    need: put(line?.need ? scenario.needs[line.need]?.label : undefined),
    fact: put(
      line?.evidence ? scenario.facts[line.evidence]?.text : line?.fact ? scenario.facts[line.fact]?.text : undefined,
    ),
    strength: put(line?.strength ? scenario.seller.strengths[line.strength] : undefined),
    person: put(line?.touches ? scenario.people[line.touches]?.short : undefined),
    step: put(advance?.label),
  };
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined)) as Fillings;
};

/** What the rep says, from the file or from stock. */
export function sayOf(scenario: Scenario, line: Line): Text {
  if (!blank(line.say)) return line.say;
  const list = line.technique
    ? STOCK_CLOSE[line.technique]
    : line.evidence
      ? STOCK_SAY_WITH.evidence
      : line.touches
        ? STOCK_SAY_WITH.touches
        : line.win
          ? STOCK_SAY_WITH.win
          : STOCK_SAY[line.move];
  return fill(pick(list, line.id), fillings(scenario, line));
}

export const sayAdvance = (scenario: Scenario, advance: Advance): Text =>
  blank(advance.say) ? fill(pick(STOCK_SAY.request, advance.id), fillings(scenario, undefined, advance)) : advance.say;

/** Rows whose flat or resisting answer has a stock reply of its own, by row id. */
const FLAT_CASE: Readonly<Record<string, FlatCase>> = {
  P1: 'notHere',
  I1: 'notHere',
  N1: 'notHere',
  D1: 'notHere',
  P5: 'alreadyKnown',
  P8: 'noLead',
  I5: 'alreadyExplicit',
  N3: 'alreadyExplicit',
  I7: 'oneEvidenceIsEnough',
  I11: 'visionFirst',
  N2: 'acuteFirst',
  N4: 'noGap',
  N5: 'wantOnly',
  D8: 'noDeeper',
  L5: 'nothingToListenTo',
  L8: 'nothingToListenTo',
  T6: 'toldBefore',
  V3: 'nothingToProve',
};
const RESIST_CASE: Readonly<Record<string, ResistCase>> = {
  P2: 'acuteFirst',
  P3: 'acuteFirst',
  I2: 'acuteFirst',
  I3: 'acuteFirst',
  P4: 'knownPain',
  I9: 'knownPain',
  P6: 'noEvidence',
  P7: 'trustFirst',
  I4: 'notAProblem',
  I6: 'noEvidence',
  N9: 'payoffTooEarly',
  M1: 'price',
  M2: 'price',
  C1: 'close',
  C2: 'close',
  H3: 'chat',
  K2: 'notYetCoach',
};

/** Whose department a need is, for the reply that names who has it. */
const holderOf = (scenario: Scenario, need: string | undefined): BothLangs => {
  const holder = Object.values(scenario.people).find(
    (person) => need !== undefined && Object.hasOwn(person.stakes, need),
  );
  return holder ? both(holder.short) : { zh: '别的部门', en: 'another department' };
};

function stockReply(scenario: Scenario, turn: Turn, line: Line | undefined): Text {
  const key = `${turn.id ?? turn.kind} ${turn.row}`;
  const flat = FLAT_CASE[turn.row];
  const resist = RESIST_CASE[turn.row] ?? (turn.row.startsWith('T1') ? 'pitch' : undefined);
  const words = { ...fillings(scenario, line), person: holderOf(scenario, line?.need) };
  if (flat) return fill(pick<BothLangs>(STOCK_FLAT[flat], key), words);
  if (resist) return fill(pick<BothLangs>(STOCK_RESISTS[resist], key), words);
  const matter = turn.reaction === 'opens' ? STOCK_OPENS[turn.kind] : undefined;
  return fill(pick(matter ?? STOCK_REPLY[turn.mode][turn.reaction], key), words);
}

const stockThought = (turn: Turn): Text =>
  pick(STOCK_THOUGHT[turn.mode][turn.reaction], `${turn.id ?? turn.kind} ${turn.row}`);

/** Playing back: what was said before, or the worry that had not been said. */
function listening(scenario: Scenario, turn: Turn): Omit<Words, 'sign'> {
  const person = scenario.people[turn.person];
  const concern = turn.voiced[0] as Concern | undefined;
  const thinks = stockThought(turn);
  if (concern) {
    const voice = person?.voices[concern];
    const stock = pick(STOCK_VOICE[concern], turn.person);
    return {
      said: blank(voice?.say) ? stock.say : (voice?.say ?? stock.say),
      reply: voice && !blank(voice.reply) ? voice.reply : stock.reply,
      thinks: blank(voice?.thinks) ? thinks : (voice?.thinks ?? thinks),
    };
  }
  const line = turn.playedBack ? scenario.lines[turn.playedBack] : undefined;
  const key = turn.playedBack ?? `${turn.person} ${turn.n}`;
  const said =
    line?.playback && !blank(line.playback.say)
      ? line.playback.say
      : fill(pick(turn.playedBack ? STOCK_PLAYBACK_SAY : STOCK_SAY.listen, key), fillings(scenario, line));
  if (turn.reaction !== 'opens') return { said, reply: pick(STOCK_FLAT.nothingToListenTo, key), thinks };
  const reply = line?.playback?.reply;
  const thought = line?.playback?.thinks;
  return {
    said,
    reply: blank(reply) ? pick(STOCK_PLAYBACK_REPLY, key) : (reply ?? {}),
    thinks: blank(thought) ? thinks : (thought ?? thinks),
  };
}

/** 0 keen … 4 gone: how far attention is from the top, as a stage direction when it falls. */
function signOf(scenario: Scenario, turn: Turn): Text | null {
  if (turn.attention.to >= turn.attention.from) return null;
  const person = scenario.people[turn.person];
  const own = (person?.signs ?? []).filter((sign) => !blank(sign));
  const list: readonly Text[] = own.length > 0 ? own : STOCK_SIGN[turn.mode];
  const depth = Math.min(list.length - 1, Math.max(0, 5 - turn.attention.to));
  return list[Math.round((depth * (list.length - 1)) / Math.max(1, Math.max(5, list.length - 1)))] ?? null;
}

export function wordsOf(scenario: Scenario, turn: Turn): Words {
  const sign = signOf(scenario, turn);
  if (turn.kind === 'listen') return { ...listening(scenario, turn), sign };
  if (turn.kind === 'leave') {
    return { said: pick(STOCK_SAY.leave, turn.person), reply: {}, thinks: {}, sign: null };
  }
  if (turn.kind === 'request') {
    const advance = turn.id ? scenario.advances[turn.id] : undefined;
    if (!advance) return { said: {}, reply: {}, thinks: {}, sign };
    const granted = turn.reaction === 'granted';
    const reply = granted ? advance.accepted : advance.declined;
    const thinks = granted ? advance.thinks.accepted : advance.thinks.declined;
    return {
      said: sayAdvance(scenario, advance),
      reply: blank(reply) ? pick(STOCK_REPLY[turn.mode][turn.reaction], advance.id) : reply,
      thinks: blank(thinks) ? stockThought(turn) : (thinks ?? {}),
      sign,
    };
  }
  const line = turn.id ? scenario.lines[turn.id] : undefined;
  if (!line) return { said: {}, reply: {}, thinks: {}, sign };
  return {
    said: sayOf(scenario, line),
    reply: own(line.reply, turn.reaction, turn.mode) ?? stockReply(scenario, turn, line),
    thinks: own(line.thinks, turn.reaction, turn.mode) ?? stockThought(turn),
    sign,
  };
}

export const endingOf = (scenario: Scenario, outcome: Outcome, agreed: string | null): Text => {
  const own = [agreed === null ? undefined : scenario.endings[agreed], scenario.endings[outcome]].find(
    (text) => !blank(text),
  );
  return own ?? pick(STOCK_ENDING[outcome], scenario.id);
};

/** 0..6 → a word. */
export const attentionWord = (attention: number): AttentionWord =>
  ATTENTION_WORDS[attention <= 0 ? 0 : attention <= 1 ? 1 : attention <= 3 ? 2 : attention <= 5 ? 3 : 4] ?? 'gone';
