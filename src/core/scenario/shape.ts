// The shape of a scenario file, written once: checked by the parser, typed by inference, published as JSON Schema. It knows no other file.

import * as v from 'valibot';
import {
  CONCERNS,
  DIMENSIONS,
  DOORS,
  MODES,
  MOVES,
  NEED_KINDS,
  QUALIFIERS,
  ROLES,
  SIX_ROLES,
  TECHNIQUES,
  WIN_KINDS,
} from '../methodology/vocabulary.ts';
import { action, calendar, news, rival } from './shape-campaign.ts';
import { FINDING_CODES } from './waive-codes.ts';
import { condition } from './shape-condition.ts';
import { amount, id, idOf, listOf, mapping, note, text, word } from './shape-parts.ts';

/** The kinds a line can have: the moves that are spoken in words of the scenario. */
export const LINE_KINDS = MOVES.filter((move) => move !== 'listen' && move !== 'request' && move !== 'leave');
export const FACT_SOURCES = ['brief', 'public', 'field', 'coach', 'person'] as const;
export const LENGTHS = ['call', 'series', 'campaign'] as const;

const optional = v.optional;

const seller = mapping({
  company: note(text, 'Our company · 我方公司'),
  strengths: note(v.record(id, text), 'What sets us apart, by id · 优势杠杆'),
  team: optional(note(v.record(id, mapping({ name: text, title: text })), 'Our own people · 我方团队')),
  priceLevel: optional(note(amount(0, 3), '0..3 over the cheapest credible offer · 价格高出幅度')),
  marginFloor: optional(note(amount(0, 3), '0..3: below it the order is not worth having · 利润底线')),
});

const client = mapping({
  company: note(text, 'The customer · 客户公司'),
  units: optional(note(v.record(id, text), 'Departments, by id · 部门')),
});

const fact = mapping({
  from: note(word(FACT_SOURCES), 'brief: known at the start · person: by asking · 信息来源'),
  of: optional(note(listOf(idOf('person')), 'Who can tell it · 谁能告诉你')),
  text: note(text, 'The fact itself · 事实'),
  source: optional(note(text, 'Who told it, shown under the fact · 出处')),
  qualifies: optional(note(word(QUALIFIERS), 'Which of the six qualifying facts it is · 项目评估六项之一')),
  flatters: optional(note(listOf(idOf('person')), 'Whose success it tells of · 谁的成绩')),
});

const need = mapping({
  kind: note(word(NEED_KINDS), 'trouble: below what it must be · growth: could be above what it is · 困境或发展'),
  label: note(text, 'Short name of the need · 需求名称'),
  hints: optional(note(listOf(idOf('fact')), 'Facts that let a rep suspect it · 线索')),
  answeredBy: optional(note(listOf(idOf('strength')), 'Strengths of ours that answer it · 由哪些优势满足')),
  layers: optional(
    note(
      v.array(mapping({ text, fact: optional(idOf('fact')) })),
      'The chain of whys: first the stated want, last the real need · 需要的层次：先表面需要，后真实需求',
    ),
  ),
});

const voice = mapping({ say: optional(text), reply: text, thinks: optional(text) });

const person = mapping({
  name: note(text, 'Full name · 姓名'),
  short: optional(note(text, 'How the script calls them · 简称')),
  title: optional(note(text, 'Job title · 职务')),
  unit: optional(note(idOf('unit'), 'Department · 部门')),
  reportsTo: optional(note(idOf('person'), 'Superior · 上级')),
  influences: optional(note(listOf(idOf('person')), 'Default: reportsTo and the same unit · 影响谁')),
  roles: note(listOf(word(ROLES)), 'Buying influences · 购买影响者角色'),
  decides: optional(note(word(SIX_ROLES), 'Place in the six-role view · 六角色')),
  coachable: optional(note(v.boolean(), 'Could become a coach · 可发展为教练')),
  mode: note(word(MODES), 'How they see the proposal at the start · 反应模式'),
  influence: optional(note(amount(1, 3), '1..3 · 影响力')),
  door: optional(note(word(DOORS), 'open: the rep can call on them · 门是否开着')),
  minutes: optional(note(amount(1, 30), 'Clock of a call, 1..30 · 会谈分钟数')),
  stakes: note(
    v.record(id, mapping({ cost: note(amount(1, 10), '1..10: what solving costs this person · 解决代价') })),
    'What is at stake for them, by need · 与哪些需求有关',
  ),
  acute: optional(note(idOf('need'), 'overwhelmed: the need that keeps them awake · 燃眉之急')),
  vision: optional(note(idOf('need'), 'visionary: the growth need they see · 愿景')),
  concerns: optional(note(listOf(word(CONCERNS)), 'Open at the start · 一开始就有的顾虑')),
  win: optional(note(mapping({ kind: word(WIN_KINDS), text }), 'Their personal win · 个人的赢')),
  winResults: optional(note(v.array(text), 'What counts as a result for their role · 结果')),
  scene: note(text, 'What one sees on coming in · 进门所见'),
  greets: note(text, 'Their first words · 开场白'),
  voices: optional(note(v.record(word(CONCERNS), voice), 'How they say a concern · 顾虑怎么说出口')),
  signs: optional(note(v.array(text), 'Stage directions when attention falls, mildest first · 注意力下降的神态')),
});

const REPLY_KEY = /^(opens|flat|resists|refuted|granted|declined)(@(visionary|overwhelmed|complacent|selfSatisfied))?$/;
const replies = v.record(v.pipe(v.string(), v.regex(REPLY_KEY, 'replyKey')), text);

const playbackFull = mapping({ say: text, reply: optional(text), thinks: optional(text) });
/** A text, or what is said with what it earns. */
export const playback = v.lazy((input) =>
  typeof input === 'object' && input !== null && ('say' in input || 'reply' in input) ? playbackFull : text,
);
export const PLAYBACK_FORMS = [text, playbackFull] as const;

const line = mapping({
  id: note(id, 'Unique among lines and advances · 唯一'),
  to: note(idOf('person'), 'Who hears it · 对谁说'),
  move: note(word(LINE_KINDS), 'What kind of move it is · 动作'),
  fact: optional(note(idOf('fact'), 'situation: the fact it asks for · 询问的事实')),
  need: optional(note(idOf('need'), 'The need it speaks of · 涉及的需求')),
  strength: optional(note(idOf('strength'), 'present, prove: the strength · 陈述或证明的优势')),
  evidence: optional(note(idOf('fact'), 'implication: the outside fact it rests on · 外部证据')),
  touches: optional(note(idOf('person'), 'implication: who else suffers · 牵连到谁')),
  win: optional(note(v.boolean(), 'present: speaks to their personal win · 触及个人的赢')),
  technique: optional(note(word(TECHNIQUES), 'close: which technique · 成交技巧')),
  layer: optional(note(amount(1, 9), 'dig: which answer of the chain it brings out, from 1 · 追问到第几层')),
  earnedBy: optional(note(idOf('action'), 'Campaigns: the field action that earns it · 由哪个行动换来')),
  when: optional(note(condition, 'Narrows when it can be said · 何时可说')),
  say: note(text, "The rep's words; stage directions in round brackets · 销售说的话"),
  reply: optional(
    note(replies, "The buyer's answer by reaction: opens, flat, resists, refuted, or opens@overwhelmed · 客户回答"),
  ),
  thinks: optional(note(replies, 'What the buyer thought, for the debrief · 客户心里想的')),
  playback: optional(note(playback, 'What the rep plays back after this answer · 复述确认')),
  asks: optional(note(word(['price']), 'After this answer the buyer asks for the price · 客户主动问价')),
});

const waiver = mapping({
  finding: note(word(FINDING_CODES), 'Code of the finding, as the doctor names it · 体检查出的问题编号'),
  place: optional(note(v.string(), 'Only there, e.g. lines.askDosage · 只限这一处')),
  because: note(text, 'Why it is meant to be so · 为什么就要这样'),
});

const takes = mapping({
  support: optional(note(amount(-3, 3), 'Support needed; never below size · 所需支持度')),
  explicit: optional(listOf(idOf('need'))),
  answered: optional(listOf(idOf('need'))),
  proven: optional(listOf(idOf('need'))),
  known: optional(listOf(idOf('fact'))),
});

const advance = mapping({
  to: note(idOf('person'), 'Who is asked · 向谁要'),
  size: note(amount(1, 3), '1..3 · 大小'),
  order: optional(note(v.boolean(), 'A signed order, not a next step · 订单')),
  label: note(text, 'Short name · 名称'),
  takes: optional(note(takes, 'What must have been reached · 条件')),
  opens: optional(note(listOf(idOf('person')), 'Doors it opens · 打开谁的门')),
  when: optional(condition),
  say: note(text, "The rep's words · 销售说的话"),
  accepted: note(text, 'Granted · 答应'),
  declined: note(text, 'Declined · 拒绝'),
  thinks: optional(mapping({ accepted: optional(text), declined: optional(text) })),
});

export const scenarioShape = mapping({
  format: note(v.number(), 'Version of the format: 1 · 格式版本'),
  id: note(id, 'Short name of the scenario, as the file name · 场景编号'),
  languages: note(
    v.pipe(listOf(word(['zh', 'en'])), v.minLength(1, 'empty')),
    'Languages every text is complete in · 语言',
  ),
  title: note(text, 'Title · 标题'),
  blurb: note(text, 'One sentence for the library · 一句话简介'),
  brief: note(text, 'What the trainee reads before the deal · 背景'),
  goal: note(text, 'What a good call would bring · 目标'),
  length: note(
    word(LENGTHS),
    'call: one conversation · series: several, one after the other · campaign: a deal over months · 单次拜访、连续拜访、长周期',
  ),
  difficulty: optional(note(amount(1, 5), '1..5 · 难度')),
  minutes: optional(note(amount(1, 90), 'Minutes of reading and playing · 用时')),
  focus: optional(
    note(v.record(word(DIMENSIONS), amount(0, 9)), 'Weights of the six dimensions; default 1 · 评分侧重'),
  ),
  seller: note(seller, 'Us · 我方'),
  client: note(client, 'The customer · 客户'),
  facts: optional(note(v.record(id, fact), 'What can be known · 事实')),
  needs: note(v.record(id, need), 'What hurts or could be better · 需求'),
  people: note(v.record(id, person), 'Who is in the deal · 人物'),
  lines: note(v.array(line), 'What the rep can say · 话术'),
  advances: note(v.record(id, advance), 'Concrete next steps · 进展'),
  calls: optional(note(listOf(idOf('person')), 'series: whom to call on, in order · 依次拜访谁')),
  calendar: optional(note(calendar, "campaign: days of the buyer's steps · 客户流程日历")),
  actions: optional(note(v.array(action), 'campaign: what can be done between calls · 拜访之外的行动')),
  rivals: optional(note(v.record(id, rival), 'campaign: competitors · 竞争对手')),
  news: optional(note(v.array(news), 'campaign: what happens meanwhile, in file order · 期间发生的事')),
  endings: optional(
    note(v.record(v.string(), text), 'A sentence for how it ended, by outcome, advance id or verdict · 结局'),
  ),
  waive: optional(note(v.array(waiver), 'Findings of the scenario doctor that are meant · 体检查出、有意为之的')),
});

export type ScenarioFile = v.InferOutput<typeof scenarioShape>;
export type PersonFile = ScenarioFile['people'][string];
export type LineFile = ScenarioFile['lines'][number];
export type AdvanceFile = ScenarioFile['advances'][string];
