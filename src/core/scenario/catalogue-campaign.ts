// Diagnostics of campaigns and series, first part: what belongs to which length, the calendar, field actions. It knows no check.

import { both, entry } from './catalogue-entry.ts';

export const CAMPAIGN_RULES = {
  otherLength: entry('S100', 'fault', {
    title: both('不属于这种长度', 'Belongs to another length'),
    message: both('“{name}” 只用于 length: {wanted}', '“{name}” belongs to length: {wanted} only'),
    hint: both(
      '删掉它，或改 length：call 是单次拜访，series 是连续几次拜访，campaign 是长周期大单。',
      'Leave it out, or change the length: call is one conversation, series several in a row, campaign a deal over months.',
    ),
    wrong: 'length: call\ncalls: [liang]',
    right: 'length: series\ncalls: [liang]',
  }),
  lengthNeeds: entry(
    'S101',
    'fault',
    {
      title: both('长周期少了一部分', 'A part of the length is missing'),
      message: both('length: {length} 必须写 “{name}”', 'length: {length} needs “{name}”'),
      hint: both(
        '长周期要有 calendar、actions、rivals；连续拜访要有 calls: [先见谁, 再见谁]。',
        'A campaign needs calendar, actions and rivals; a series needs calls: [whom first, whom next].',
      ),
      wrong: 'length: campaign\nrivals: {}',
      right: 'length: campaign\nrivals:\n  apex: { name: …, price: 0, figure: [[0, 4], [42, 8]] }',
    },
    true,
  ),
  badDate: entry('S102', 'fault', {
    title: both('日期不对', 'Not a date'),
    message: both('“{value}” 不是日期', '“{value}” is not a date'),
    hint: both('写成 年-月-日，例如 2026-07-06。', 'Write year-month-day, such as 2026-07-06.'),
    wrong: both('calendar: { …, begins: 2026年7月6日 }', 'calendar: { …, begins: 6 July 2026 }'),
    right: 'calendar: { …, begins: 2026-07-06 }',
  }),
  calendarOrder: entry(
    'S103',
    'fault',
    {
      title: both('日历倒着走', 'The calendar runs backwards'),
      message: both(
        '{name}（第 {day} 天）必须晚于 {before}（第 {earlier} 天）',
        '{name} (day {day}) must come after {before} (day {earlier})',
      ),
      hint: both(
        '顺序是 project、survey、criteria、tender、commit、install、accept、renew，每一步至少晚一天。',
        'The order is project, survey, criteria, tender, commit, install, accept, renew, each a day later at least.',
      ),
      wrong: 'calendar: { …, criteria: 42, tender: 40 }',
      right: 'calendar: { …, criteria: 42, tender: 56 }',
    },
    true,
  ),
  startOutside: entry(
    'S104',
    'fault',
    {
      title: both('进场太晚', 'The rep comes in too late'),
      message: both(
        '销售第 {start} 天才进场，而招标截止在第 {tender} 天',
        'The rep comes in on day {start}, when the tender closes on day {tender}',
      ),
      hint: both(
        'start 必须早于 tender；想练半路进场，可以写在 project 或 survey 之后。',
        'The start must be before the tender; for a late entry put it after project or survey.',
      ),
      wrong: 'calendar: { …, start: 60, tender: 56 }',
      right: 'calendar: { …, start: 2, tender: 56 }',
    },
    true,
  ),
  stepMissing: entry('S105', 'fault', {
    title: both('日历缺了中间一步', 'A step of the calendar is missing'),
    message: both('写了 {name} 就必须写 {before}', '{name} needs {before} before it'),
    hint: both(
      '先安装（install），再验收（accept），最后续约（renew）；不玩的部分从后面删起。',
      'First install, then accept, then renew; what is not played is left out from the end.',
    ),
    wrong:
      'calendar: { begins: 2026-07-06, start: 0, project: 14, survey: 28, criteria: 42, tender: 56, commit: 70, accept: 174, renew: 300 }',
    right:
      'calendar: { begins: 2026-07-06, start: 0, project: 14, survey: 28, criteria: 42, tender: 56, commit: 70, install: 84, accept: 174, renew: 300 }',
  }),
  windowForm: entry(
    'S110',
    'fault',
    {
      title: both('时间窗的写法', 'The form of a window'),
      message: both('window 要写两个日子，先早后晚', 'A window is two days, the earlier first'),
      hint: both(
        '写成 window: [最早, 最晚]；整个日历都行就不写。',
        'Write window: [first, last]; leave it out for any day.',
      ),
      wrong: 'actions:\n  - { id: criteriaDay, …, window: [42, 8] }',
      right: 'actions:\n  - { id: criteriaDay, …, window: [8, 42] }',
    },
    true,
  ),
  windowTooShort: entry('S111', 'fault', {
    title: both('时间窗太短', 'The window is too short'),
    message: both(
      '“{name}” 要 {days} 天，时间窗只有 {span} 天',
      '“{name}” takes {days} days, and its window has {span}',
    ),
    hint: both('放宽 window，或减少 days。', 'Widen the window, or take fewer days.'),
    wrong: 'actions:\n  - { id: millTrial, …, days: 6, window: [40, 44] }',
    right: 'actions:\n  - { id: millTrial, …, days: 6, window: [40, 60] }',
  }),
  windowOutside: entry('S112', 'fault', {
    title: both('时间窗在日历之外', 'The window lies outside the calendar'),
    message: both(
      '“{name}” 的时间窗不在第 {start} 天到第 {end} 天之间',
      'The window of “{name}” does not lie within day {start} to day {end}',
    ),
    hint: both(
      '日历从 start 开始，到写明的最后一步结束。',
      'The calendar begins with start and ends with the last step it names.',
    ),
    wrong: 'actions:\n  - { id: farmShops, …, window: [290, 320] }',
    right: 'actions:\n  - { id: farmShops, …, window: [2, 20] }',
  }),
  actionNever: entry('S113', 'fault', {
    title: both('永远做不了的行动', 'An action that never opens'),
    message: both('“{name}” 永远做不了：{why}', '“{name}” can never be done: {why}'),
    hint: both(
      '检查 unlockedBy 里的进展要不要得到、参加的人见不见得到、when 会不会成立。',
      'Check that an advance in unlockedBy can be granted, that its person can be met, and that when can hold.',
    ),
    wrong:
      'advances:\n  trialBatch: { …, takes: { proven: claims } }\nactions:\n  - { id: millTrial, …, unlockedBy: [trialBatch] }',
    right:
      'advances:\n  trialBatch: { …, takes: { explicit: claims } }\nactions:\n  - { id: millTrial, …, unlockedBy: [trialBatch] }',
  }),
  noWorkshop: entry('S114', 'fault', {
    title: both('没有指标研讨', 'No workshop on the criteria'),
    message: both(
      '没有 kind: workshop 的行动，采购指标只能听对手的',
      'There is no action of kind workshop: the criteria can only be the rival’s',
    ),
    hint: both(
      '写一个在 criteria 之前做得了的 workshop；半路进场（start 晚于 criteria）可以没有。',
      'Write one that can be done before the criteria day; only a late entry (start after criteria) may lack it.',
    ),
    wrong: 'actions:\n  - { id: criteriaDay, …, kind: training }',
    right: 'actions:\n  - { id: criteriaDay, …, kind: workshop }',
  }),
  workshopTooLate: entry('S115', 'fault', {
    title: both('指标研讨赶不上', 'The workshop comes too late'),
    message: both(
      '“{name}” 最早第 {day} 天做完，而指标第 {criteria} 天就定了',
      '“{name}” is done on day {day} at the earliest, and the criteria are set on day {criteria}',
    ),
    hint: both(
      '提前 window、减少 days，或推迟 criteria；此前至少要有一次拜访（2 天）。',
      'Move the window forward, take fewer days, or set the criteria later; a call (2 days) must come before it.',
    ),
    wrong: 'calendar: { …, criteria: 42 }\nactions:\n  - { id: criteriaDay, …, window: [44, 60] }',
    right: 'calendar: { …, criteria: 42 }\nactions:\n  - { id: criteriaDay, …, window: [8, 42] }',
  }),
  attendsOne: entry('S116', 'fault', {
    title: both('只能拜访一个人', 'Exactly one person is visited'),
    message: both(
      '{kind} 的 attends 要正好一个人，这里有 {count} 个',
      'The attends of {kind} names exactly one person; here are {count}',
    ),
    hint: both(
      '一个行动见一个人；要见几个人就写几个行动。',
      'One action, one person; write another action for another person.',
    ),
    wrong: 'actions:\n  - { id: topMeeting, …, attends: [ruan, huang] }',
    right: 'actions:\n  - { id: topMeeting, …, attends: [huang] }',
  }),
  revealsBrief: entry('S117', 'warning', {
    title: both('白做的调研', 'Research into what is known'),
    message: both('“{name}” 一开始就知道，不用去查', '“{name}” is in the brief already'),
    hint: both(
      '从 reveals 里删掉它，或把这个事实改成 from: public 或 field。',
      'Take it out of reveals, or make the fact from: public or field.',
    ),
    wrong: 'facts:\n  exportPlan: { …, from: brief }\nactions:\n  - { id: website, …, reveals: [exportPlan] }',
    right: 'facts:\n  exportPlan: { …, from: public }\nactions:\n  - { id: website, …, reveals: [exportPlan] }',
  }),
  earnsNothing: entry('S118', 'warning', {
    title: both('换不来什么的行动', 'An action that earns nothing'),
    message: both(
      '“{name}” 不带来事实、不让人见到谁，也没有 prove 话术靠它',
      '“{name}” reveals no fact, brings nobody to meet, and no prove line is earned by it',
    ),
    hint: both(
      '给一条 prove 话术写 earnedBy，或写 reveals、attends；有意的干扰项可以保留。',
      'Let a prove line be earnedBy it, or write reveals or attends; keep it if it is meant as a distraction.',
    ),
    wrong: 'actions:\n  - { id: slides, kind: demo, label: …, what: …, result: …, days: 1, unlockedBy: [sample] }',
    right:
      'actions:\n  - { id: slides, kind: demo, label: …, what: …, result: …, days: 1, unlockedBy: [sample] }\nlines:\n  - { id: provePurity, …, earnedBy: slides }',
  }),
  factNotRevealed: entry('S119', 'warning', {
    title: both('没有行动带回的事实', 'A fact that no action brings out'),
    message: both(
      '事实 “{name}”（from: {from}）没有行动、消息或提问能得知',
      'No action, news or question brings out the fact “{name}” (from: {from})',
    ),
    hint: both(
      'public、field 写进 research 的 reveals，coach 写进 askCoach 的 reveals。',
      'Put it into the reveals of a research action (public, field) or of askCoach (coach).',
    ),
    wrong: 'facts:\n  newLine: { from: public, text: …, qualifies: priorities }',
    right:
      'facts:\n  newLine: { from: public, text: …, qualifies: priorities }\nactions:\n  - { id: website, …, reveals: [exportPlan, newLine] }',
  }),
} as const;
