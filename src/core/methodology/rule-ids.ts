// Every rule the simulator can say it saw, by id. Words and sources stand in rules.ts; this list is the closed union.

/** Faults of questioning: −3 each on Questions (simulation.md section 8). */
export const FAULTS = [
  'implicationBeforeProblem',
  'payoffTooEarly',
  'shotInTheDark',
  'notMyDepartment',
  'acuteFirst',
  'noEvidence',
  'wastedSituation',
  'knownPain',
  'wantNotNeed',
  'visionFirst',
] as const;

/** Taboos: −4 each on Discipline. */
export const TABOOS = [
  'pitchTooEarly',
  'mismatch',
  'surfaceRemedy',
  'priceTooEarly',
  'concedeBeforeWhy',
  'closingTechnique',
  'idleChat',
  'noNextStep',
  'talkTooMuch',
  'homework',
  'caved',
  'budgetUnknown',
  'noPathToDecider',
  'sameDeck',
] as const;

/** Told in the debrief, but neither fault nor taboo: their cost is in the counts themselves. */
export const REMARKS = [
  'declined',
  'askedTooLittle',
  'notYetCoach',
  'trustFirst',
  'interrogation',
  'doorShut',
] as const;

/** Rules kept: what was done well, so that the debrief can say why it worked. */
export const MERITS = [
  'usefulFact', // a situation question that led somewhere
  'problemFound', // hidden → implied
  'consequenceWeighed', // an implication that added weight
  'scaleTipped', // a need turned serious
  'inTheirWords', // a need made explicit by the buyer
  'rootFound', // the real need behind the want
  'playedBack', // a playback that confirmed
  'winHeard', // the personal win came out
  'concernVoiced', // an open concern was drawn out
  'benefit', // an explicit need answered
  'winMet', // the personal win met
  'proof', // an answered need proven
  'priceInTime', // a price after an answered need that weighs enough
  'priceDeferred', // a price asked for and put off with a reason
  'advanceAgreed', // a request granted
  'rapport', // one short chat while opening
  'respect', // a self-satisfied person asked about a success
] as const;

export const RULE_IDS = [...FAULTS, ...TABOOS, ...REMARKS, ...MERITS] as const;
export type Fault = (typeof FAULTS)[number];
export type Taboo = (typeof TABOOS)[number];
export type Remark = (typeof REMARKS)[number];
export type Merit = (typeof MERITS)[number];
export type RuleId = (typeof RULE_IDS)[number];

const faults: ReadonlySet<string> = new Set(FAULTS);
const taboos: ReadonlySet<string> = new Set(TABOOS);
const merits: ReadonlySet<string> = new Set(MERITS);
export const isFault = (id: RuleId): id is Fault => faults.has(id);
export const isTaboo = (id: RuleId): id is Taboo => taboos.has(id);
export const isMerit = (id: RuleId): id is Merit => merits.has(id);
