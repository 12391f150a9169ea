// How much a doctor looks at before it says what it has seen. Counts only: the same scenario gets the same report on any machine.

export interface DoctorBounds {
  /** Calls: positions walked through breadth first. */
  readonly walked: number;
  /** Depth of the golden counts, where the walk gets that far. */
  readonly depth: number;
  /** Calls: positions in which every move is judged. */
  readonly judged: number;
  /** Positions a line that has not been of use yet is tried in. */
  readonly tried: number;
  /** Positions opened for one question of the search; for the start, and for all speakable lines together. */
  readonly opened: number;
  readonly openedAtStart: number;
  readonly openedForAll: number;
  /** Positions opened for all lines of which no use is known, and for dead ends. */
  readonly openedForUse: number;
  readonly openedForEnds: number;
  /** Calls: games of each robot that throws dice. */
  readonly games: number;
  /** Campaigns and series: the same; a book game of a large campaign takes a tenth of a second. */
  readonly longGames: number;
}

export const DOCTOR_BOUNDS: DoctorBounds = {
  walked: 40_000,
  depth: 5,
  judged: 500,
  tried: 150,
  opened: 20_000,
  openedAtStart: 150_000,
  openedForAll: 150_000,
  openedForUse: 60_000,
  openedForEnds: 40_000,
  games: 100,
  longGames: 20,
};
