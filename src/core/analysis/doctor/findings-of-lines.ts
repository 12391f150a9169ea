// Words of what is found about single lines, steps and endings. Words only.

import type { FindingEntry } from './findings.ts';

const entry = (one: FindingEntry): FindingEntry => one;

export const FINDINGS_OF_LINES = {
  lineNeverOffered: entry({
    code: 'D01',
    severity: 'warning',
    says: {
      zh: '“{say}”（{id}）从来轮不到：{seen}里，一次也没出现。',
      en: '“{say}” ({id}) is never on offer: not once in {seen}.',
    },
    mend: {
      zh: '看看它的 when、证据和线索能不能到手，是不是有排在前面的同类话术一直占着位子。不需要就删掉。',
      en: 'See whether its `when`, its evidence and its hints can ever be had, and whether earlier lines of its kind keep taking its place. If it is not needed, take it out.',
    },
  }),
  lineNeverUseful: entry({
    code: 'D02',
    severity: 'warning',
    says: {
      zh: '“{say}”（{id}）从来派不上用场：轮到它的 {count} 个局面，没有一个是该说它的。',
      en: '“{say}” ({id}) is never of use: on offer in {count} solved positions, and never among the best moves.',
    },
    mend: {
      zh: '推进需求的话说了却没有用，学员会学错。看看它问的需求压不压得过解决代价、前后的话术够不够；要是有意设的陷阱，在 waive 里写明。',
      en: 'A line that develops a need and never helps teaches the wrong thing. See whether its need can outweigh its cost and whether the lines before and after it are there; if it is meant as a trap, say so under `waive`.',
    },
  }),
  lineAlwaysBest: entry({
    code: 'D03',
    severity: 'warning',
    says: {
      zh: '“{say}”（{id}）只要出现就该选它：{count} 个局面，次次都是最好的一手，旁边还都有不如它的。',
      en: '“{say}” ({id}) is the best move whenever it is on offer: every time in {count} positions, with worse moves beside it.',
    },
    mend: {
      zh: '学员看见就点，不用动脑子。让它早一点也能说出口，说早了要吃亏；或者给它配一句听着更像样的错话。',
      en: 'It can be picked without thinking. Let it be said too early as well, at a cost, or give it a rival that sounds as good and is not.',
    },
  }),
  handLosesValue: entry({
    code: 'D04',
    severity: 'warning',
    says: {
      zh: '手上最多九句，这里缺了要紧的一句：只说手上的，最多 {withHand} 分；什么都能说，可以到 {withAll} 分。缺的是“{say}”（{id}）。',
      en: 'The hand of nine leaves out a line that matters: {withHand} points at best with the hand, {withAll} with everything that could be said. What is missing is “{say}” ({id}).',
    },
    mend: {
      zh: '把这一句往前挪，或者删掉几句同类的，让它有位子。',
      en: 'Move the line further up in the file, or take out lines of its kind, so that it gets a place.',
    },
  }),
  deadEnd: entry({
    code: 'D05',
    severity: 'fault',
    says: {
      zh: '死路：{count} 步都没犯规矩，还剩 {minutes} 分钟，已经要不到任何进展了；最后一步是“{say}”（{id}）。',
      en: 'A dead end: {count} moves without breaking a rule, {minutes} minutes left, and no advance can be had any more. The last move was “{say}” ({id}).',
    },
    mend: {
      zh: '给后面留一条路：多给几分钟，把代价降一点，补一句证据，或者加一个小一点的进展。',
      en: 'Leave a way on: more minutes, a lower cost, one more piece of evidence, or a smaller advance.',
    },
  }),
  advanceNever: entry({
    code: 'D06',
    severity: 'fault',
    says: {
      zh: '“{label}”（{id}）要不到：{seen}',
      en: '“{label}” ({id}) is never granted: {seen}',
    },
    mend: {
      zh: '降低 takes 里的条件或大小，或者补上能走到那一步的话术和时间。',
      en: 'Ask for less under `takes`, make it smaller, or add the lines and minutes it takes to get there.',
    },
  }),
  endingNever: entry({
    code: 'D07',
    severity: 'note',
    says: {
      zh: '结局“{key}”没人看得到：{seen}',
      en: 'Nobody gets to see the ending “{key}”: {seen}',
    },
    mend: {
      zh: '删掉这段话，或者给它留一条走得到的路。',
      en: 'Take the text out, or leave a way that leads there.',
    },
  }),
  longestIsBest: entry({
    code: 'D08',
    severity: 'warning',
    says: {
      zh: '挑最长的就对：照最好的走法，{share}% 的回合里，手上最长的一句就是最好的。',
      en: 'The longest line is the answer: in {share}% of the moves of best play, the longest line on offer is also a best one.',
    },
    mend: {
      zh: '把好话写短，把错话写得一样长、一样像样。',
      en: 'Write the good lines shorter, and the wrong ones as long and as plausible.',
    },
  }),
  firstIsBest: entry({
    code: 'D09',
    severity: 'warning',
    says: {
      zh: '点第一个就对：照最好的走法，{share}% 的回合里，排在最前面的一句就是最好的。',
      en: 'The first line is the answer: in {share}% of the moves of best play, the line shown first is also a best one.',
    },
    mend: {
      zh: '排在前面的种类里，多放几句此刻不该说的话。',
      en: 'Among the kinds that are shown first, add lines that are wrong at that moment.',
    },
  }),
  ruleInTheWords: entry({
    code: 'D10',
    severity: 'warning',
    says: {
      zh: '“{say}”（{id}）跟手册一字不差：“{shared}”。',
      en: '“{say}” ({id}) repeats the handbook word for word: “{shared}”.',
    },
    mend: {
      zh: '换成这个客户、这件事里的说法。背过手册的人，不该一眼就认出答案。',
      en: 'Say it in the words of this customer and this matter: nobody should know the answer because they know the book.',
    },
  }),
} as const;
