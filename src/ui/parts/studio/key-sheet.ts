// The trainer's key: the best line really played, the rules it shows, and what to ask the room. Knows the runner's port, no page.

import {
  EMPTY_LOG,
  isMerit,
  type Deal,
  type DoctorReport,
  type Move,
  type MoveKind,
  type RuleId,
  type Scenario,
  type TurnReport,
} from '../../../core/public.ts';
import * as m from '../../../i18n/paraglide/messages.js';
import { say } from '../../state/locale.svelte.ts';
import type { Runner } from '../../state/ports.ts';
import { stageChange } from '../marks.ts';
import { kindName, stageName } from '../words.ts';
import { moveKind, moveWords } from './move-words.ts';

export interface KeyStep {
  readonly n: number;
  readonly move: Move;
  readonly kind: MoveKind | null;
  /** Meeting somebody, or a day in the field: a head, not a turn. */
  readonly head: boolean;
  readonly day: number | null;
  readonly said: string;
  readonly reply: string;
  readonly thinks: string;
  readonly change: string;
  readonly rules: readonly RuleId[];
}
export interface KeySheet {
  readonly steps: readonly KeyStep[];
  readonly rules: readonly RuleId[];
  readonly questions: readonly string[];
}

/** Null where the line does not play: it was found on another text. */
export function keySheetOf(scenario: Scenario, runner: Runner, report: DoctorReport): KeySheet | null {
  const moves = report.best.line;
  if (moves.length === 0 || !runner.replay(scenario, moves).ok) return null;
  const judgements = turnsOf(scenario, runner, moves);
  const spoken = moves.filter(isTurn).length;
  let deal: Deal = runner.start(scenario);
  let turn = 0;
  const steps = moves.map((move, i): KeyStep => {
    const played = runner.play(scenario, deal, move);
    if (played.ok) deal = played.deal;
    const view = runner.view(scenario, deal, 'practice');
    // a report that tells of fewer turns than were played (a series tells of its last call) cannot be laid beside them
    const judged = isTurn(move) && judgements.length === spoken ? judgements[turn++] : undefined;
    const seen = isTurn(move) ? view.call?.turns.at(-1) : undefined;
    const change = judged ? stageChange(judged) : null;
    return {
      n: i + 1,
      move,
      kind: seen?.kind ?? moveKind(scenario, move),
      head: !isTurn(move),
      day: view.field && view.field.lastDay > 0 ? view.field.day : null,
      said: seen ? say(seen.said) : moveWords(scenario, move),
      reply: seen ? say(seen.reply) : say(view.field?.last?.text),
      thinks: judged ? say(judged.thinks) : '',
      change: change
        ? m.studio_key_change({ need: say(scenario.needs[change.need]?.label), stage: stageName(change.to) })
        : '',
      rules: judged ? judged.rules.map(({ rule }) => rule).filter(isMerit) : [],
    };
  });
  const rules = [...new Set(steps.flatMap((step) => step.rules))];
  // marks on the map are the trainee's own notes: the line is told without them
  const told = steps.filter(({ move }) => move.do !== 'mark');
  return { steps: told, rules, questions: questionsOf(scenario, told) };
}

const isTurn = (move: Move): boolean =>
  move.do === 'say' || move.do === 'request' || move.do === 'listen' || move.do === 'leave';

function turnsOf(scenario: Scenario, runner: Runner, moves: readonly Move[]): readonly TurnReport[] {
  try {
    const log = { ...EMPTY_LOG, moves };
    return scenario.campaign
      ? runner.campaignReport(scenario, log, 'practice').diary.flatMap((entry) => entry.turns)
      : runner.report(scenario, log, 'practice').turns;
  } catch {
    // a line that stops before the end has no report; the moves are told all the same
    return [];
  }
}

/** One question for each thing the line shows; the answer is in the turn it names. */
function questionsOf(scenario: Scenario, steps: readonly KeyStep[]): readonly string[] {
  const first = (kind: MoveKind): KeyStep | undefined => steps.find((step) => step.kind === kind);
  const asked: string[] = [];
  const [problem, implication, payoff, present, listen, request] = (
    ['problem', 'implication', 'needPayoff', 'present', 'listen', 'request'] as const
  ).map(first);
  if (problem) asked.push(m.studio_q_problem({ n: problem.n }));
  const proof = steps.find(({ move }) => move.do === 'say' && scenario.lines[move.line]?.evidence !== undefined);
  if (proof) asked.push(m.studio_q_evidence({ n: proof.n }));
  else if (implication) asked.push(m.studio_q_implication({ n: implication.n }));
  if (payoff) asked.push(m.studio_q_payoff({ n: payoff.n }));
  if (present) asked.push(m.studio_q_present({ n: present.n }));
  if (listen) asked.push(m.studio_q_listen({ n: listen.n }));
  if (request) asked.push(m.studio_q_request({ n: request.n }));
  for (const person of Object.values(scenario.people).slice(0, 3))
    if (person.win) asked.push(m.studio_q_win({ name: say(person.name) }));
  asked.push(m.studio_q_last());
  return asked;
}

/** As text, for the bundle. */
export function keySheetText(
  scenario: Scenario,
  report: DoctorReport,
  sheet: KeySheet,
  ruleName: (id: RuleId) => string,
): string {
  const lines = sheet.steps.flatMap((step) =>
    step.head
      ? ['', `— ${step.said}${step.reply ? `: ${step.reply}` : ''}`]
      : [
          `${step.n}. [${step.kind ? kindName(step.kind) : ''}] ${step.said}`,
          ...(step.reply ? [`   ${step.reply}`] : []),
          ...(step.change ? [`   → ${step.change}`] : []),
          ...step.rules.map((rule) => `   ○ ${ruleName(rule)}`),
        ],
  );
  return [
    `${m.studio_tab_key()} · ${say(scenario.title)}`,
    m.studio_key_total({ total: report.best.total }),
    ...lines,
    '',
    m.studio_key_rules(),
    ...sheet.rules.map((rule) => `○ ${ruleName(rule)}`),
    '',
    m.studio_key_questions(),
    ...sheet.questions.map((one, i) => `${i + 1}. ${one}`),
    '',
  ].join('\n');
}
