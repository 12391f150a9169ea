// The few words of the classroom that leave the screen: headings of tables and the reasons of a re-marking. Knows no screen.

import type { BothLangs, Dimension, Outcome } from '../core/public.ts';

export const DIMENSION_WORDS: Readonly<Record<Dimension, BothLangs>> = {
  questions: { zh: '提问', en: 'Questions' },
  people: { zh: '人际', en: 'People' },
  process: { zh: '流程', en: 'Process' },
  value: { zh: '价值', en: 'Value' },
  discipline: { zh: '纪律', en: 'Discipline' },
  result: { zh: '结果', en: 'Result' },
};

export const OUTCOME_WORDS: Readonly<Record<Outcome, BothLangs>> = {
  order: { zh: '订单', en: 'Order' },
  advance: { zh: '进展', en: 'Advance' },
  continuation: { zh: '暂时中断', en: 'Continuation' },
  noSale: { zh: '没有成交', en: 'No sale' },
};

export const TABLE_WORDS = {
  name: { zh: '姓名', en: 'Name' },
  total: { zh: '模拟总分', en: 'Simulated total' },
  given: { zh: '老师给分', en: 'Score given' },
  passed: { zh: '及格', en: 'Passed' },
  outcome: { zh: '结果', en: 'Outcome' },
  late: { zh: '迟交', en: 'Late' },
  hints: { zh: '提示', en: 'Hints' },
  undone: { zh: '退回', en: 'Moves taken back' },
  attempts: { zh: '交了几次', en: 'Attempts' },
  minutes: { zh: '用时（分钟）', en: 'Minutes' },
  same: { zh: '步子雷同', en: 'Same moves as' },
  changed: { zh: '老师改分', en: 'Changed by the trainer' },
  observed: { zh: '角色扮演现场分', en: 'Role-play score' },
  notes: { zh: '观察记录', en: 'Observations' },
  yes: { zh: '是', en: 'yes' },
  no: { zh: '否', en: 'no' },
  won: { zh: '拿下', en: 'Won' },
  lost: { zh: '没拿下', en: 'Lost' },
} as const satisfies Readonly<Record<string, BothLangs>>;
