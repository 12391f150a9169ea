// What an observer ticks off in a role-play beside the rules: the seven points of listening (E12) and who does the talking (case S4).

import type { BothLangs } from '../core/public.ts';

export const LISTENING: readonly BothLangs[] = [
  { zh: '听得有兴趣，对方看得出来', en: 'Shows interest, and it can be seen' },
  { zh: '像学生一样请教，不摆行家架子', en: 'Asks as a willing pupil, not as the expert in the room' },
  { zh: '抓住话题，不岔开', en: 'Keeps to the subject' },
  { zh: '平视对方的眼睛', en: 'Eyes level, on the other person' },
  { zh: '身体略微前倾', en: 'Leans slightly forward' },
  { zh: '不打断，让对方把话说完', en: 'Does not interrupt; lets sentences end' },
  { zh: '用点头、手势回应', en: 'Answers with nods and hands as well as words' },
];

export const TALK_RATIO: BothLangs = {
  zh: '说话的分量，客户大约是销售的两倍（2∶1）',
  en: 'The customer talks about twice as much as the seller (2 : 1)',
};
