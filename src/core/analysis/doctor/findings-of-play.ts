// Words of what is found about a scenario as a whole: robots, length, choice. Words only.

import type { FindingEntry } from './findings.ts';

const entry = (one: FindingEntry): FindingEntry => one;

export const FINDINGS_OF_PLAY = {
  oneKindIsEnough: entry({
    code: 'D11',
    severity: 'warning',
    says: {
      zh: '只会一种招就够了：光用“{kind}”一种，就能拿 {total} 分。',
      en: 'One kind of move is enough: {kind} alone gets {total} points.',
    },
    mend: {
      zh: '让它单独走不远：提高解决代价，或者给进展加上条件。',
      en: 'Make sure it does not get far by itself: raise the cost of solving, or let the advances take more.',
    },
  }),
  bookFails: entry({
    code: 'D12',
    severity: 'fault',
    says: {
      zh: '照规范走，只有 {total} 分，到不了 80 分的及格线。',
      en: 'Playing by the book gets {total} points, short of the pass mark of 80.',
    },
    mend: {
      zh: '照着这条路走一遍，看卡在哪里：线索问不到、分量压不够，还是时间不够。',
      en: 'Walk the path and see where it sticks: a hint that cannot be asked for, too little weight, or too few minutes.',
    },
  }),
  wrongWayPays: entry({
    code: 'D13',
    severity: 'fault',
    says: {
      zh: '{robot}也能拿 {total} 分，应该不到 60。',
      en: '{robot} gets {total} points; it should stay below 60.',
    },
    mend: {
      zh: '这样卖不该有好结果：看看哪个进展给得太容易，或者需求一开始就太重。',
      en: 'Selling like that should not pay: see which advance is granted too easily, or which need is too heavy from the start.',
    },
  }),
  chancePays: entry({
    code: 'D14',
    severity: 'fault',
    says: {
      zh: '{robot}也能拿 {total} 分，应该不到 50。',
      en: '{robot} gets {total} points; it should stay below 50.',
    },
    mend: {
      zh: '多放一些说早了、说错了会吃亏的话；好话的位置和长短要打散。',
      en: 'Add lines that cost something when said too early or wrongly, and let good lines stand anywhere, long or short.',
    },
  }),
  wrongOrder: entry({
    code: 'D15',
    severity: 'warning',
    says: {
      zh: '{robot}（{total} 分）不比只提问的（{questions} 分）差。会问的，应该比只会推的走得远。',
      en: '{robot} ({total} points) does no worse than asking questions only ({questions}). Asking should get further than pushing.',
    },
    mend: {
      zh: '让需求靠问才问得出来：一开始别太重，线索别都摆在背景里。',
      en: 'Let needs come out by asking: less weight at the start, fewer hints in the brief.',
    },
  }),
  bookInaccurate: entry({
    code: 'D16',
    severity: 'warning',
    says: {
      zh: '照规范走，准确率只有 {accuracy}，不到 90：这里的好走法，跟课上教的不是一回事。',
      en: 'Playing by the book has an accuracy of {accuracy}, below 90: what is good here is not what is taught.',
    },
    mend: {
      zh: '从这条路上第一处丢分看起：那一步，为什么别的走法更好？',
      en: 'Begin with the first slip on the path: why is something else better there?',
    },
  }),
  bestTooLow: entry({
    code: 'D17',
    severity: 'warning',
    says: {
      zh: '最好的走法也只有 {total} 分，不到 95：有分是谁也拿不到的。',
      en: 'The best play there is gets {total} points, below 95: some marks cannot be had by anyone.',
    },
    mend: {
      zh: '看最好那一局的六项得分，差的那一项，要么补一句话、要么补几分钟，要么在 focus 里降低权重。',
      en: 'Look at the six bars of the best play. What falls short wants a line, a few minutes, or less weight under `focus`.',
    },
  }),
  outOfTime: entry({
    code: 'D18',
    severity: 'warning',
    says: {
      zh: '时间不够：照规范走要 {used} 分钟，这次会谈一共 {minutes} 分钟，留不出 1 分钟。',
      en: 'Too little time: by the book it takes {used} of {minutes} minutes, and not one is left over.',
    },
    mend: {
      zh: '多给两三分钟，或者把解决代价降 1，少问一句后果。',
      en: 'Give two or three more minutes, or lower the cost by one so that one question less is needed.',
    },
  }),
  tooShort: entry({
    code: 'D19',
    severity: 'warning',
    says: {
      zh: '太短：照规范走 {moves} 步就完了，不到 6 步。',
      en: 'Too short: by the book it is over in {moves} moves, fewer than 6.',
    },
    mend: {
      zh: '把解决代价提高一点，或者要先问到线索才问得出难点。',
      en: 'Raise the cost of solving, or make the problem question wait until a hint is known.',
    },
  }),
  tooManyMoves: entry({
    code: 'D20',
    severity: 'warning',
    says: {
      zh: '太长：照规范走要 {moves} 步，文件里写的是 {minutes} 分钟，最多容得下 {most} 步。',
      en: 'Too long: by the book it takes {moves} moves, and the file promises {minutes} minutes, enough for {most} at most.',
    },
    mend: {
      zh: '把 minutes 写实，或者拆成两次、少一个需求。',
      en: 'Promise more `minutes`, leave out a need, or split it in two.',
    },
  }),
  nothingToChoose: entry({
    code: 'D21',
    severity: 'warning',
    says: {
      zh: '从第 {from} 步起，连着 {count} 步说什么都一样，没有一句是明显说错的。',
      en: 'From move {from} on there are {count} moves in a row in which nothing on offer is clearly worse than the rest.',
    },
    mend: {
      zh: '在这几步上放一两句会吃亏的话，或者把过场缩短。',
      en: 'Put in a line or two that would cost something there, or make that stretch shorter.',
    },
  }),
  tooBig: entry({
    code: 'D22',
    severity: 'note',
    says: {
      zh: '局面太多，算不到底：第 {depth} 步就有 {positions} 个。最好的走法只是“至少”，复盘里的评语会少一些。',
      en: 'Too many positions to solve exactly: {positions} at move {depth}. The best play is an “at least”, and the debrief will say less.',
    },
    mend: {
      zh: '一次拜访的话术，十四个意思以内最合适。合并相近的，或者拆成两次。',
      en: 'Fourteen ideas are about right for one call. Merge lines that say much the same, or split it into two calls.',
    },
  }),
} as const;
