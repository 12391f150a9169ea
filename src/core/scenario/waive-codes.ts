// The codes a file may waive: what the scenario doctor can find (analysis/doctor). They stand here because the file format names them.

/** Stable for good: a code that is no longer found keeps its place and is not given to anything else. */
export const FINDING_CODES = [
  'D01',
  'D02',
  'D03',
  'D04',
  'D05',
  'D06',
  'D07',
  'D08',
  'D09',
  'D10',
  'D11',
  'D12',
  'D13',
  'D14',
  'D15',
  'D16',
  'D17',
  'D18',
  'D19',
  'D20',
  'D21',
  'D22',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];
