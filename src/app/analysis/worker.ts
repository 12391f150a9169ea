// The analysis in a thread of its own: the page stays quick however long it takes. It answers one question at a time and knows no page.

import { examining, hintOf, reviewing, solverOf, type Solver } from '../../core/robots.ts';
import { canonicalJson, type Scenario } from '../../core/public.ts';
import type { Message, Question } from './messages.ts';

const tell = (message: Message): void => postMessage(message);

/** What was found out about a call helps with the next question on it: hints of one game, the log afterwards. One call at a time is kept. */
let kept: { readonly world: string; readonly solver: Solver } | null = null;
function solverFor(scenario: Scenario): { readonly solver?: Solver } {
  if (scenario.length !== 'call') return {};
  const world = canonicalJson(scenario);
  if (kept?.world !== world) kept = { world, solver: solverOf(scenario) };
  return { solver: kept.solver };
}

function answer(question: Question): void {
  const { scenario } = question;
  if (question.ask === 'hint') {
    tell({ say: 'done', value: hintOf(scenario, question.moves, solverFor(scenario)) });
    return;
  }
  const work = question.ask === 'review' ? reviewing(scenario, question.log, solverFor(scenario)) : examining(scenario);
  for (;;) {
    const step = work.next();
    if (step.done) {
      tell({ say: 'done', value: step.value });
      return;
    }
    tell({ say: 'news', news: step.value });
  }
}

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  try {
    answer(data);
  } catch (error) {
    tell({ say: 'failed', detail: error instanceof Error ? error.message : String(error) });
  }
});
