// The shape of what only campaigns have: the calendar of the buyer's steps, field actions, rivals, news. It knows no other part of the file.

import * as v from 'valibot';
import { MODES } from '../methodology/vocabulary.ts';
import type { ActionKind } from './model.ts';
import { condition } from './shape-condition.ts';
import { amount, id, idOf, listOf, mapping, note, text, word } from './shape-parts.ts';

export const ACTION_KINDS = [
  'research',
  'askCoach',
  'training',
  'executive',
  'demo',
  'visit',
  'reference',
  'trial',
  'workshop',
  'service',
  'coldCall',
] as const satisfies readonly ActionKind[];

const MAX_DAY = 999;
const day = amount(0, MAX_DAY);
const optional = v.optional;
/** Two numbers; how many there are is checked apart, so that the fault can say what the two mean. */
const pair = v.array(day);

export const calendar = mapping({
  begins: note(
    v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'date')),
    'Date of day 0, as 2026-07-06 · 第 0 天的日期',
  ),
  start: note(day, 'Day the rep comes in · 销售介入的日子'),
  project: note(day, 'Need and project approval · 立项'),
  survey: note(day, 'Survey of suppliers · 调查筛选'),
  criteria: note(day, 'Criteria · 采购指标'),
  tender: note(day, 'Tender, evaluation · 招标评标'),
  commit: note(day, 'Commitment · 购买承诺'),
  install: optional(note(day, 'Installation, if it is played · 安装实施')),
  accept: optional(note(day, 'Acceptance, if it is played · 验收')),
  renew: optional(note(day, 'Renewal, if it is played · 续约')),
});

export const action = mapping({
  id: note(id, 'Unique among actions, lines and advances · 唯一'),
  kind: note(word(ACTION_KINDS), 'What kind of field action it is · 行动种类'),
  label: note(text, 'Short name · 名称'),
  what: note(text, 'One sentence of what is done, where, with whom; told before · 做什么'),
  result: note(text, 'What came of it; told after · 结果'),
  days: note(amount(1, 20), 'Days it takes · 用几天'),
  window: optional(note(pair, '[first, last] day on which it can be done · 可做的日子')),
  reveals: optional(note(listOf(idOf('fact')), 'Facts it brings out · 带回的事实')),
  unlockedBy: optional(note(listOf(idOf('advance')), 'Advances any one of which opens it · 由哪些进展换来')),
  attends: optional(note(listOf(idOf('person')), 'Who of the customer takes part · 客户方谁参加')),
  with: optional(note(idOf('team'), 'executive: who of our side goes · 我方谁出面')),
  when: optional(note(condition, 'Narrows when it can be done · 何时可做')),
});

export const rival = mapping({
  name: note(text, 'The competitor · 竞争对手'),
  price: note(amount(0, 3), '0..3 over the cheapest credible offer · 价格高出幅度'),
  figure: note(
    v.array(pair),
    'Standing from a day on: [[day, figure], …]; 8..11 on commitment day · 竞争力随日期的变化',
  ),
  proves: optional(
    note(
      v.array(mapping({ need: idOf('need'), to: idOf('person'), on: day })),
      'What it proves to whom and when, unless we were first · 何时向谁证明了什么',
    ),
  ),
});

export const news = mapping({
  id: optional(note(id, 'Default: news1, news2 … · 编号')),
  on: note(day, 'The day it happens · 哪一天'),
  when: optional(note(condition, 'Only if this holds on that day · 条件')),
  text: note(text, 'What is told · 消息内容'),
  to: optional(note(idOf('person'), 'Whom it strikes · 影响到谁')),
  need: optional(note(idOf('need'), 'The need that gains weight or turns acute · 哪个需求变重')),
  weight: optional(note(amount(0, 10), 'How much weight it gains · 增加多少份量')),
  mode: optional(note(word(MODES), 'The mode the person turns to · 变成哪种模式')),
  joins: optional(note(idOf('person'), 'Who comes · 谁到任')),
  leaves: optional(note(idOf('person'), 'Who goes · 谁离开')),
  fact: optional(note(idOf('fact'), 'A fact that becomes known with it · 由此得知的事实')),
});

export type CalendarFile = v.InferOutput<typeof calendar>;
export type ActionFile = v.InferOutput<typeof action>;
export type RivalFile = v.InferOutput<typeof rival>;
export type NewsFile = v.InferOutput<typeof news>;
