// The five verdict marks as strokes in a 20 × 20 box: circles praise, strokes fault, the count is the weight.

export type Mark = 'best' | 'good' | 'slack' | 'fault' | 'blunder';

export const MARK_PATHS: Readonly<Record<Mark, string>> = {
  best: 'M2.4 10a7.6 7.6 0 1 1 15.2 0a7.6 7.6 0 1 1-15.2 0M6.4 10a3.6 3.6 0 1 1 7.2 0a3.6 3.6 0 1 1-7.2 0',
  good: 'M3.4 10a6.6 6.6 0 1 1 13.2 0a6.6 6.6 0 1 1-13.2 0',
  slack: 'M2.5 11.5c2.4-4.4 4.8-4.4 7.2-.6s5.2 3.8 7.8-1.4',
  fault: 'M15.5 3.5 4.5 16.5',
  blunder: 'M15.5 3.5 4.5 16.5M4.5 3.5l11 13',
};
