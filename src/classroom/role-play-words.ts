// What an observer ticks off in a role-play beside the rules: the seven points of listening (E12) and who does the talking (case S4).

import type { BothLangs } from '../core/public.ts';

export const LISTENING: readonly BothLangs[] = [
  { zh: '听得有兴趣，让对方看得出来', en: 'Is interested, and lets it show' },
  { zh: '像学生一样请教，不摆行家架子', en: 'Asks as a willing pupil, not as the expert in the room' },
  { zh: '跟住话题，不岔开', en: 'Stays on the subject' },
  { zh: '目光平视对方', en: 'Keeps level eye contact' },
  { zh: '身体略微前倾', en: 'Leans slightly forward' },
  { zh: '不打断，让对方把话说完', en: 'Does not interrupt; lets people finish' },
  { zh: '用点头、手势回应', en: 'Responds with nods and gestures' },
];

export const TALK_RATIO: BothLangs = {
  zh: '说话的时间，客户大约是销售的两倍（2∶1）',
  en: 'The customer talks about twice as much as the seller (2 : 1)',
};
