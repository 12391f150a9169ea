// Diagnostics of the world: a file that reads well and yet cannot be played as it should. It knows no check.

import { both, entry } from './catalogue-entry.ts';

export const WORLD_RULES = {
  needWithoutStake: entry('S060', 'fault', {
    title: both('没人在乎的需求', 'A need nobody can feel'),
    message: both('没有一个人的 stakes 里有 “{name}”', 'Nobody has “{name}” among their stakes'),
    hint: both(
      '在某个人的 stakes 里写上它和它的 cost，或删掉这个需求。',
      'Give somebody a stake in it with its cost, or leave the need out.',
    ),
    wrong: 'people:\n  hao: { …, stakes: {} }',
    right: 'people:\n  hao: { …, stakes: { charging: { cost: 4 } } }',
  }),
  factNotLearnt: entry('S061', 'warning', {
    title: both('问不到的事实', 'A fact nobody can learn'),
    message: both('没有办法得知事实 “{name}”', 'There is no way to learn the fact “{name}”'),
    hint: both(
      '写一条问它的 situation 话术，或改成 from: brief。',
      'Write a situation line that asks for it, or make it from: brief.',
    ),
    wrong: 'facts:\n  budget: { from: person, of: [liang], text: …, qualifies: budget }',
    right:
      'facts:\n  budget: { from: person, of: [liang], text: …, qualifies: budget }\nlines:\n  - { id: askBudget, to: liang, move: situation, fact: budget, say: …, reply: { opens: … }, thinks: { opens: … } }',
  }),
  evidenceNotKnown: entry('S062', 'fault', {
    title: both('拿不到的证据', 'Evidence that can never be known'),
    message: both(
      '证据 “{name}” 永远不会被销售知道，这条话术永远说不出口',
      'The rep can never know the evidence “{name}”, so this line can never be said',
    ),
    hint: both(
      '把这个事实改成 from: brief，或写一条问它的话术。',
      'Make the fact from: brief, or write a line that asks for it.',
    ),
    wrong: 'facts:\n  queue: { …, from: field }\nlines:\n  - { id: customersSaid, …, evidence: queue }',
    right: 'facts:\n  queue: { …, from: brief }\nlines:\n  - { id: customersSaid, …, evidence: queue }',
  }),
  strengthUnused: entry('S063', 'warning', {
    title: both('没用上的优势', 'A strength that answers nothing'),
    message: both('优势 “{name}” 不满足任何需求', 'The strength “{name}” answers no need'),
    hint: both(
      '在某个需求的 answeredBy 里写上它；若是有意的陷阱，可以保留。',
      'Name it in some need’s answeredBy; keep it if it is meant as a trap.',
    ),
    wrong: 'seller:\n  strengths: { …, depots: … }',
    right: 'seller:\n  strengths: { …, depots: … }\nneeds:\n  breakdowns: { …, answeredBy: [onSite, depots] }',
  }),
  needUnanswered: entry('S064', 'warning', {
    title: both('满足不了的需求', 'A need that nothing answers'),
    message: both('我们没有任何优势能满足 “{name}”', 'No strength of ours answers “{name}”'),
    hint: both(
      '写上 answeredBy；这样的需求不计分，只会让人白问。',
      'Write answeredBy; such a need is not scored and only costs the rep time.',
    ),
    wrong: 'needs:\n  charging: { …, answeredBy: [] }',
    right: 'needs:\n  charging: { …, answeredBy: [lithium] }',
  }),
  factUnused: entry('S065', 'warning', {
    title: both('没有用处的事实', 'A fact that serves nothing'),
    message: both(
      '事实 “{name}” 不是线索、证据、条件，也不属于项目评估六项',
      'The fact “{name}” is no hint, evidence, condition or qualifying fact',
    ),
    hint: both(
      '问它就算浪费提问。有意放的干扰项可以保留。',
      'Asking for it counts as a wasted question. Keep it if it is meant as a distraction.',
    ),
    wrong: 'facts:\n  contract: { from: person, of: [liang], text: … }',
    right: 'facts:\n  contract: { from: person, of: [liang], text: …, qualifies: schedule }',
  }),
  personUnreachable: entry('S066', 'warning', {
    title: both('见不到的人', 'A person no one can reach'),
    message: both('“{name}” 的门没开，也没有进展能打开', 'The door of “{name}” is not open and no advance opens it'),
    hint: both(
      '写 door: open，或在某个进展的 opens 里写上此人；只作背景人物可以保留。',
      'Write door: open, or name the person in an advance’s opens; keep it for a figure in the background.',
    ),
    wrong: 'people:\n  hao: { …, door: unmet }\nadvances:\n  peakWeek: { …, opens: [] }',
    right: 'people:\n  hao: { …, door: unmet }\nadvances:\n  peakWeek: { …, opens: [hao] }',
  }),
  whenNever: entry('S067', 'warning', {
    title: both('永远不成立的条件', 'A condition that never holds'),
    message: both('这个 when 永远不会成立（{name}）', 'This when can never hold ({name})'),
    hint: both(
      '检查它等的事实问不问得到、需求和此人有没有关系、日期是不是在日历之内（单次拜访没有日期）。',
      'Check that the fact can be learnt, that the person has a stake in the need, and that the day is in the calendar (a single call has none).',
    ),
    wrong: 'lines:\n  - { id: quote, …, when: { day: 30 } }',
    right: 'lines:\n  - { id: quote, …, when: { known: fleet } }',
  }),
  noLiveNeed: entry('S070', 'fault', {
    title: both('没有可做的需求', 'No live need'),
    message: both(
      '“{name}” 没有一个我们能满足的需求，这次拜访无从得分',
      '“{name}” has no need that a strength of ours answers: nothing to win in this call',
    ),
    hint: both(
      '给此人一个 stakes，并让这个需求有 answeredBy。',
      'Give the person a stake, and that need an answeredBy.',
    ),
    wrong: 'people:\n  liang: { …, stakes: {} }',
    right: 'people:\n  liang: { …, stakes: { breakdowns: { cost: 5 } } }',
  }),
  growthTooCheap: entry('S071', 'fault', {
    title: both('发展需求太轻', 'A growth need too cheap'),
    message: both(
      '“{need}” 的 cost 是 {cost}：第一句效益问题就会说服高瞻远瞩的人',
      '“{need}” costs {cost}: the first payoff question would tip a visionary',
    ),
    hint: both('高瞻远瞩者的发展需求 cost 写 7 到 9。', 'For a visionary write a growth cost from 7 to 9.'),
    wrong:
      'needs:\n  breakdowns: { …, kind: growth }\npeople:\n  liang: { …, mode: visionary, vision: breakdowns, stakes: { breakdowns: { cost: 5 } } }',
    right:
      'needs:\n  breakdowns: { …, kind: growth }\npeople:\n  liang: { …, mode: visionary, vision: breakdowns, stakes: { breakdowns: { cost: 7 } } }',
  }),
  selfSatisfiedInCall: entry('S072', 'fault', {
    title: both('一次拜访说不动自我陶醉者', 'A self-satisfied person in a single call'),
    message: both(
      '“{name}” 自我陶醉，一次拜访不可能把他谈出需求',
      '“{name}” is self-satisfied and cannot be brought to a need in one call',
    ),
    hint: both(
      '换一种模式，或让此人只作背景（不写对他的话术、door: unmet）。',
      'Choose another mode, or keep the person in the background (no lines, door: unmet).',
    ),
    wrong: 'length: call\npeople:\n  liang: { …, mode: selfSatisfied }',
    right: 'length: call\npeople:\n  liang: { …, mode: complacent }',
  }),
  selfSatisfiedEvidence: entry('S073', 'fault', {
    title: both('证据不够', 'Too little evidence'),
    message: both(
      '“{name}” 自我陶醉，至少要两条有证据的暗示问题，现在有 {count} 条',
      '“{name}” is self-satisfied: at least two implications with evidence are needed, there are {count}',
    ),
    hint: both(
      '写两条 move: implication，各带不同的 evidence。',
      'Write two implication lines, each with other evidence.',
    ),
    wrong:
      'people:\n  ruan: { …, mode: selfSatisfied }\nlines:\n  - { id: claimsCost, …, evidence: claimsNews }\n  - { id: claimsBlame, … }',
    right:
      'people:\n  ruan: { …, mode: selfSatisfied }\nlines:\n  - { id: claimsCost, …, evidence: claimsNews }\n  - { id: claimsBlame, …, evidence: rivalVisit }',
  }),
  selfSatisfiedCost: entry('S074', 'fault', {
    title: both('代价太小', 'Cost too low'),
    message: both(
      '“{name}” 自我陶醉，“{need}” 的 cost 是 {cost}，至少要 3',
      '“{name}” is self-satisfied and “{need}” costs {cost}: at least 3',
    ),
    hint: both(
      '太小的代价一条证据就倾斜了，练不到东西。',
      'Less would tip with one piece of evidence and teach nothing.',
    ),
    wrong:
      'people:\n  ruan: { …, mode: selfSatisfied, stakes: { claims: { cost: 2 } } }\nlines:\n  - { id: claimsCost, …, evidence: claimsNews }\n  - { id: claimsBlame, …, evidence: rivalVisit }',
    right:
      'people:\n  ruan: { …, mode: selfSatisfied, stakes: { claims: { cost: 4 } } }\nlines:\n  - { id: claimsCost, …, evidence: claimsNews }\n  - { id: claimsBlame, …, evidence: rivalVisit }',
  }),
  coachInCall: entry('S075', 'fault', {
    title: both('一次拜访发展不了教练', 'A coach in a single call'),
    message: both(
      '“{name}” 写了 coachable，但一次拜访发展不了教练',
      '“{name}” is coachable, but no coach is made in a single call',
    ),
    hint: both('单次拜访里删掉 coachable。', 'Leave coachable out of a single call.'),
    wrong: 'length: call\npeople:\n  liang: { …, coachable: true }',
    right: 'length: call\npeople:\n  liang: { …, coachable: false }',
  }),
  coachWithoutNeed: entry('S076', 'fault', {
    title: both('教练没有自己的需求', 'A coach with nothing at stake'),
    message: both(
      '“{name}” 写了 coachable，却没有我们能满足的需求',
      '“{name}” is coachable but has no need that we answer',
    ),
    hint: both(
      '教练也要有自己的赢：给他 stakes 和能满足它的优势。',
      'A coach must win too: give a stake, and a strength that answers it.',
    ),
    wrong: 'people:\n  ruan: { …, coachable: true, stakes: {} }',
    right: 'people:\n  ruan: { …, coachable: true, stakes: { claims: { cost: 5 } } }',
  }),
  noAcute: entry('S077', 'fault', {
    title: both('没写燃眉之急', 'No acute need'),
    message: both('“{name}” 不知所措，却没写 acute', '“{name}” is overwhelmed but has no acute need'),
    hint: both('写上让此人睡不着的那个困境需求。', 'Name the trouble that keeps them awake.'),
    wrong: 'people:\n  liang: { …, mode: overwhelmed }',
    right: 'people:\n  liang: { …, mode: overwhelmed, acute: breakdowns }',
  }),
  acuteNotStake: entry('S078', 'fault', {
    title: both('燃眉之急与此人无关', 'The acute need is not theirs'),
    message: both(
      '“{need}” 不在 “{name}” 的 stakes 里，或不是 trouble',
      '“{need}” is not among the stakes of “{name}”, or is no trouble',
    ),
    hint: both('把它写进 stakes，kind 要是 trouble。', 'Add it to the stakes; its kind must be trouble.'),
    wrong: 'people:\n  liang: { …, mode: overwhelmed, acute: charging, stakes: { breakdowns: { cost: 5 } } }',
    right: 'people:\n  liang: { …, mode: overwhelmed, acute: breakdowns, stakes: { breakdowns: { cost: 5 } } }',
  }),
  acuteNotLive: entry('S079', 'fault', {
    title: both('燃眉之急我们解不了', 'The acute need cannot be answered'),
    message: both(
      '没有优势能满足 “{name}” 的燃眉之急 “{need}”，之后什么也谈不成',
      'No strength answers “{need}”, the acute need of “{name}”: nothing else can be talked of',
    ),
    hint: both('给这个需求写 answeredBy。', 'Give the need an answeredBy.'),
    wrong: 'needs:\n  breakdowns: { …, answeredBy: [] }\npeople:\n  liang: { …, mode: overwhelmed, acute: breakdowns }',
    right:
      'needs:\n  breakdowns: { …, answeredBy: [onSite] }\npeople:\n  liang: { …, mode: overwhelmed, acute: breakdowns }',
  }),
  noVision: entry('S080', 'fault', {
    title: both('没写愿景', 'No vision'),
    message: both('“{name}” 高瞻远瞩，却没写 vision', '“{name}” is visionary but has no vision'),
    hint: both('写上此人看到的那个发展需求。', 'Name the growth need they see.'),
    wrong:
      'needs:\n  breakdowns: { …, kind: growth }\npeople:\n  liang: { …, mode: visionary, stakes: { breakdowns: { cost: 7 } } }',
    right:
      'needs:\n  breakdowns: { …, kind: growth }\npeople:\n  liang: { …, mode: visionary, vision: breakdowns, stakes: { breakdowns: { cost: 7 } } }',
  }),
  visionNotGrowth: entry('S081', 'fault', {
    title: both('愿景不合规', 'The vision does not fit'),
    message: both(
      '“{name}” 的愿景 “{need}” 要在 stakes 里、kind 是 growth、并有优势满足',
      'The vision “{need}” of “{name}” must be a stake, of kind growth, and answered by a strength',
    ),
    hint: both('检查 stakes、kind 和 answeredBy。', 'Check stakes, kind and answeredBy.'),
    wrong:
      'needs:\n  breakdowns: { …, kind: trouble }\npeople:\n  liang: { …, mode: visionary, vision: breakdowns, stakes: { breakdowns: { cost: 7 } } }',
    right:
      'needs:\n  breakdowns: { …, kind: growth }\npeople:\n  liang: { …, mode: visionary, vision: breakdowns, stakes: { breakdowns: { cost: 7 } } }',
  }),
  tooManyIdeas: entry('S083', 'warning', {
    title: both('可说的太多', 'Too many ideas'),
    message: both(
      '“{name}” 有 {count} 个不同的话题，超过 14 个就不能精确分析每一步',
      '“{name}” has {count} ideas; above 14 moves cannot be judged exactly',
    ),
    hint: both(
      '删去用处不大的事实、需求或进展；复盘里 “最佳” 等字样只在 14 个以内出现。',
      'Cut facts, needs or advances of little use; up to 14 the debrief can say “best” of a move.',
    ),
    wrong:
      'advances:\n  more1: { to: liang, size: 1, label: …, say: …, accepted: …, declined: …, thinks: { accepted: …, declined: … } }\n  more2: { to: liang, size: 1, label: …, say: …, accepted: …, declined: …, thinks: { accepted: …, declined: … } }\n  more3: { to: liang, size: 1, label: …, say: …, accepted: …, declined: …, thinks: { accepted: …, declined: … } }\n  more4: { to: liang, size: 1, label: …, say: …, accepted: …, declined: …, thinks: { accepted: …, declined: … } }',
    right:
      'advances:\n  more1: { to: liang, size: 1, label: …, say: …, accepted: …, declined: …, thinks: { accepted: …, declined: … } }',
  }),
  callTooShort: entry('S084', 'warning', {
    title: both('时间不够', 'The call is too short'),
    message: both(
      '照规范走完大约要 {needed} 分钟，“{name}” 只给 {minutes} 分钟（要留 2 分钟）',
      'By the book this takes about {needed} minutes; “{name}” gives {minutes} (and 2 should be left)',
    ),
    hint: both(
      '加 minutes，降低 cost，或给暗示问题配上 evidence。',
      'Give more minutes, lower the cost, or rest an implication on evidence.',
    ),
    wrong: 'people:\n  liang: { …, minutes: 12 }',
    right: 'people:\n  liang: { …, minutes: 28 }',
  }),
  takesBelowSize: entry('S090', 'fault', {
    title: both('支持度低于大小', 'Support below size'),
    message: both('takes.support 是 {support}，低于 size {size}', 'takes.support is {support}, below the size {size}'),
    hint: both(
      '支持度至少等于 size；不写就等于 size。',
      'Support is at least the size; leave it out to mean the size.',
    ),
    wrong: 'advances:\n  peakWeek: { …, size: 2, takes: { support: 1 } }',
    right: 'advances:\n  peakWeek: { …, size: 2, takes: { support: 2 } }',
  }),
  advanceNever: entry('S091', 'fault', {
    title: both('永远要不到的进展', 'An advance that is never granted'),
    message: both('“{name}” 永远不会被答应：{why}', '“{name}” can never be granted: {why}'),
    hint: both('补上能走到这一步的话术，或降低 takes。', 'Add the lines that lead there, or ask for less in takes.'),
    wrong: 'advances:\n  checkUp: { …, to: liang, takes: { explicit: charging } }',
    right: 'advances:\n  checkUp: { …, to: liang, takes: { explicit: breakdowns } }',
  }),
  noAdvance: entry('S092', 'fault', {
    title: both('没有可要的进展', 'Nothing to ask for'),
    message: both('没有任何进展是向 “{name}” 要的', 'There is no advance to ask “{name}” for'),
    hint: both(
      '拜访总要有个下一步：写一个 to: {name} 的进展。',
      'A call needs a next step: write an advance with to: {name}.',
    ),
    wrong: 'people:\n  hao: { …, door: open }\nadvances: {}',
    right: 'advances:\n  checkUp: { …, to: liang }',
  }),
  nobodyToMeet: entry('S093', 'fault', {
    title: both('没有人可拜访', 'Nobody to meet'),
    message: both('没有一个人既开着门、又有话可对他说', 'Nobody has an open door and lines to be said to them'),
    hint: both('至少让一个人 door: open，并写上对他说的 lines。', 'Give at least one person door: open, and lines.'),
    wrong: 'people:\n  liang: { …, door: unmet }',
    right: 'people:\n  liang: { …, door: open }',
  }),
} as const;
