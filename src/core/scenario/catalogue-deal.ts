// Diagnostics of campaigns and series, second part: people, rivals, news, the order of calls. It knows no check.

import { both, entry } from './catalogue-entry.ts';

export const DEAL_RULES = {
  noCoachable: entry('S120', 'fault', {
    title: both('没有可发展的教练', 'Nobody could become a coach'),
    message: both(
      '没有一个见得到的人是 coachable、又有话请他当教练',
      'No person who can be met is coachable and has a line that asks them to coach',
    ),
    hint: both(
      '给一个人写 coachable: true，并写一条 move: askToCoach 的话术。',
      'Give one person coachable: true, and write a line with move: askToCoach.',
    ),
    wrong: 'people:\n  chen: { …, coachable: false }',
    right: 'people:\n  chen: { …, coachable: true }',
  }),
  noEconomic: entry('S121', 'fault', {
    title: both('没有经济购买者', 'No economic buyer'),
    message: both('没有一个人的 roles 里有 economic', 'Nobody has economic among their roles'),
    hint: both(
      '每个大单都有一个能最后拍板花钱的人；写上 roles: [economic]。',
      'In every deal somebody can release the money; give that person roles: [economic].',
    ),
    wrong: 'people:\n  huang: { …, roles: [technical] }',
    right: 'people:\n  huang: { …, roles: [economic] }',
  }),
  economicNoPath: entry('S122', 'fault', {
    title: both('见不到经济购买者', 'No way to the economic buyer'),
    message: both('经济购买者 “{name}” 的门打不开', 'There is no way to open the door of “{name}”, the economic buyer'),
    hint: both(
      '写一个 executive 或 coldCall 去见，或让要得到的进展 opens 此人，或发展一个教练。',
      'Write an executive or coldCall action that visits them, an advance that opens the door, or a coach.',
    ),
    wrong: 'people:\n  huang: { …, door: shut }\nactions:\n  - { id: topMeeting, …, attends: [ruan] }',
    right: 'people:\n  huang: { …, door: shut }\nactions:\n  - { id: topMeeting, …, attends: [huang] }',
  }),
  personNoPath: entry('S123', 'warning', {
    title: both('见不到的人', 'A person no one can reach'),
    message: both('“{name}” 的门怎么也打不开', 'Nothing opens the door of “{name}”'),
    hint: both(
      '所有人都计分；让进展 opens 此人、让某个行动 attends 此人，或写 door: open。',
      'Everyone counts in the score; let an advance open the door, let them attend an action, or write door: open.',
    ),
    wrong:
      'people:\n  wen: { name: …, roles: [technical], mode: complacent, door: shut, stakes: { claims: { cost: 2 } }, scene: …, greets: … }',
    right:
      'people:\n  wen: { name: …, roles: [technical], mode: complacent, door: open, stakes: { claims: { cost: 2 } }, scene: …, greets: … }\nlines:\n  - { id: askWen, to: wen, move: problem, need: claims, say: …, reply: { opens: … }, thinks: { opens: … }, playback: … }\n  - { id: worthWen, to: wen, move: needPayoff, need: claims, say: …, reply: { opens: … }, thinks: { opens: … }, playback: … }\nadvances:\n  coffee: { to: wen, size: 1, label: …, say: …, accepted: …, declined: …, thinks: { accepted: …, declined: … } }',
  }),
  coachWithoutWin: entry('S124', 'fault', {
    title: both('教练没有个人的赢', 'A coach with nothing to win'),
    message: both('“{name}” 是 coachable，却没写 win', '“{name}” is coachable but has no win'),
    hint: both(
      '人要自己也赢，才会帮你；写上 win，并写一条 win: true 的陈述。',
      'Nobody coaches without a win of their own: write win, and a present line with win: true.',
    ),
    wrong:
      'people:\n  chen: { name: …, title: …, unit: …, reportsTo: …, influences: …, roles: …, coachable: true, mode: …, vision: …, stakes: …, scene: …, greets: … }',
    right:
      'people:\n  chen: { name: …, title: …, unit: …, reportsTo: …, influences: …, roles: …, coachable: true, mode: …, vision: …, stakes: …, win: { kind: esteem, text: … }, scene: …, greets: … }',
  }),
  fewQualifying: entry('S125', 'fault', {
    title: both('六项里知道得太少', 'Too few qualifying facts'),
    message: both(
      '项目评估六项里只有 {count} 项能得知，至少要 4 项才能评级',
      'Only {count} of the six qualifying facts can be learnt; grading takes 4',
    ),
    hint: both(
      '给能得知的事实写 qualifies：need、schedule、budget、competition、decision、priorities。',
      'Give facts that can be learnt a qualifies: need, schedule, budget, competition, decision, priorities.',
    ),
    wrong: 'facts:\n  budget: { …, qualifies: need }\n  deadline: { …, qualifies: need }',
    right: 'facts:\n  budget: { …, qualifies: budget }\n  deadline: { …, qualifies: schedule }',
  }),
  nothingToSay: entry('S126', 'warning', {
    title: both('见得到却没话说', 'Met, and nothing to say'),
    message: both('“{name}” 见得到，却没有一条对此人说的话术', '“{name}” can be met, and no line is said to them'),
    hint: both(
      '写几条 to: {name} 的话术，或改成背景人物（door: unmet）。',
      'Write lines with to: {name}, or keep them in the background (door: unmet).',
    ),
    wrong:
      'people:\n  wen: { name: …, roles: [technical], mode: complacent, door: open, stakes: { claims: { cost: 2 } }, scene: …, greets: … }',
    right:
      'people:\n  wen: { name: …, roles: [technical], mode: complacent, door: open, stakes: { claims: { cost: 2 } }, scene: …, greets: … }\nlines:\n  - { id: askWen, to: wen, move: problem, need: claims, say: …, reply: { opens: … }, thinks: { opens: … }, playback: … }\n  - { id: worthWen, to: wen, move: needPayoff, need: claims, say: …, reply: { opens: … }, thinks: { opens: … }, playback: … }\nadvances:\n  coffee: { to: wen, size: 1, label: …, say: …, accepted: …, declined: …, thinks: { accepted: …, declined: … } }',
  }),
  rivalTooStrong: entry('S130', 'fault', {
    title: both('赢不了的对手', 'A rival nobody can beat'),
    message: both(
      '“{name}” 在承诺日是 {figure}，照规范做满也不到 17 以上',
      '“{name}” stands at {figure} on commitment day, and 17 is the most a deal by the book reaches',
    ),
    hint: both(
      '承诺日写 8 到 11；想练放弃，靠晚进场和缺节点。',
      'Write 8 to 11 for that day; for a right no-go let the rep come in late.',
    ),
    wrong: 'rivals:\n  apex: { …, figure: [[0, 4], [42, 19]] }',
    right: 'rivals:\n  apex: { …, figure: [[0, 4], [42, 9]] }',
  }),
  rivalTooWeak: entry('S131', 'warning', {
    title: both('赢不了我们的对手', 'A rival that can never win'),
    message: both(
      '“{name}” 在承诺日只有 {figure}，什么都不做也赢它',
      '“{name}” stands at {figure} on commitment day: it loses to anyone',
    ),
    hint: both(
      '承诺日写 8 到 11；只作陪标的对手可以保留。',
      'Write 8 to 11 for that day; keep it if it is only there to fill the list.',
    ),
    wrong: 'rivals:\n  apex: { …, figure: [[0, 2]] }',
    right: 'rivals:\n  apex: { …, figure: [[0, 4], [42, 9]] }',
  }),
  figureForm: entry(
    'S132',
    'fault',
    {
      title: both('竞争力的写法', 'The form of a figure'),
      message: both(
        'figure 的每一项是 [从哪天起, 数值]，日子一项比一项晚，第一项从 start 那天或更早起',
        'Each entry of figure is [from day, figure], each later than the one before, the first not after the start',
      ),
      hint: both('写成 figure: [[0, 4], [45, 9]]。', 'Write figure: [[0, 4], [45, 9]].'),
      wrong: 'rivals:\n  apex: { …, figure: [[42, 9], [0, 4]] }',
      right: 'rivals:\n  apex: { …, figure: [[0, 4], [42, 9]] }',
    },
    true,
  ),
  proofOutside: entry('S133', 'fault', {
    title: both('对手的证明不在时间内', 'A rival’s proof outside the deal'),
    message: both(
      '第 {day} 天不在第 {start} 天到第 {commit} 天（承诺日）之间',
      'Day {day} is not between day {start} and day {commit}, commitment day',
    ),
    hint: both(
      '对手的证明要在销售进场之后、承诺日之前。',
      'A rival’s proof must come after the rep does and before commitment day.',
    ),
    wrong: 'calendar: { …, commit: 70 }\nrivals:\n  apex: { …, proves: [{ need: claims, to: ruan, on: 90 }] }',
    right: 'calendar: { …, commit: 70 }\nrivals:\n  apex: { …, proves: [{ need: claims, to: ruan, on: 50 }] }',
  }),
  notTheirNeed: entry('S134', 'fault', {
    title: both('和此人无关的需求', 'A need that is not theirs'),
    message: both('“{need}” 不在 “{name}” 的 stakes 里', '“{need}” is not among the stakes of “{name}”'),
    hint: both(
      '换一个人或换一个需求，或在此人的 stakes 里写上它。',
      'Choose another person or need, or give the person a stake in it.',
    ),
    wrong:
      'people:\n  ruan: { …, stakes: { claims: { cost: 5 } } }\nrivals:\n  apex: { …, proves: [{ need: exportFeed, to: ruan, on: 50 }] }',
    right:
      'people:\n  ruan: { …, stakes: { claims: { cost: 5 } } }\nrivals:\n  apex: { …, proves: [{ need: claims, to: ruan, on: 50 }] }',
  }),
  newsOutside: entry('S140', 'fault', {
    title: both('消息不在时间内', 'News outside the deal'),
    message: both(
      '第 {day} 天不在第 {start} 天到第 {end} 天之间，没人会听到',
      'Day {day} is not between day {start} and day {end}: nobody hears of it',
    ),
    hint: both(
      '日历从 start 开始，到写明的最后一步结束。',
      'The calendar begins with start and ends with the last step it names.',
    ),
    wrong: 'calendar: { …, renew: 300 }\nnews:\n  - { id: ruanGoes, on: 400, text: …, leaves: ruan }',
    right: 'calendar: { …, renew: 300 }\nnews:\n  - { id: ruanGoes, on: 250, text: …, leaves: ruan }',
  }),
  modeNotScripted: entry('S141', 'fault', {
    title: both('消息不能这样改模式', 'News cannot change the mode so'),
    message: both('消息不能把 “{name}” 从 {from} 变成 {to}', 'News cannot turn “{name}” from {from} to {to}'),
    hint: both(
      '可以写的是：selfSatisfied 变 complacent；visionary 或 complacent 因一个困境需求（need）变 overwhelmed。',
      'It may turn selfSatisfied to complacent, and visionary or complacent to overwhelmed by a trouble need (need).',
    ),
    wrong: 'news:\n  - { id: recall, on: 30, text: …, to: ruan, mode: visionary, need: claims }',
    right: 'news:\n  - { id: recall, on: 30, text: …, to: ruan, mode: overwhelmed, need: claims }',
  }),
  newsNeedsTrouble: entry('S142', 'fault', {
    title: both('没有燃眉之急', 'No need that turns acute'),
    message: both(
      '“{name}” 变成不知所措，要有一个我们能满足的困境需求（need）',
      'For “{name}” to be overwhelmed it takes a need: of kind trouble and answered by a strength',
    ),
    hint: both('写上 need，kind 是 trouble，并有 answeredBy。', 'Name a need of kind trouble that has an answeredBy.'),
    wrong: 'news:\n  - { id: recall, on: 30, text: …, to: chen, mode: overwhelmed, need: exportFeed }',
    right: 'news:\n  - { id: recall, on: 30, text: …, to: chen, mode: overwhelmed, need: claims }',
  }),
  comesOrGoesTwice: entry('S143', 'fault', {
    title: both('来去两次', 'Comes or goes twice'),
    message: both(
      '“{name}” 只能到任一次、离开一次，先到任后离开',
      '“{name}” can come once and go once, and must come first',
    ),
    hint: both(
      '同一个人写一次 joins、一次 leaves；换人就写一个新的人物。',
      'One joins and one leaves a person; a successor is another person.',
    ),
    wrong:
      'news:\n  - { id: ruanGoes, on: 250, text: …, leaves: ruan }\n  - { id: ruanAgain, on: 260, text: …, leaves: ruan }',
    right: 'news:\n  - { id: ruanGoes, on: 250, text: …, leaves: ruan }',
  }),
  callClosed: entry('S150', 'fault', {
    title: both('门没开就去拜访', 'A call on a closed door'),
    message: both(
      '轮到拜访 “{name}” 时，门还没开，前面的进展也打不开',
      'When it is the turn of “{name}”, the door is not open, and no advance before opens it',
    ),
    hint: both(
      '写 door: open，或让前面见的人的某个进展 opens 此人。',
      'Write door: open, or let an advance of somebody called on before open the door.',
    ),
    wrong: 'length: series\ncalls: [hao, liang]\npeople:\n  hao: { …, door: unmet }',
    right: 'length: series\ncalls: [liang]',
  }),
} as const;
