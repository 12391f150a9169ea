// Our own mistakes stop the program at once; what comes from outside never does (it is a value, see the parsers).

/** Throws if a claim about our own code does not hold. Never used on outside input. */
export function assert(claim: unknown, what: string): asserts claim {
  if (!claim) throw new Error(`Deal Dojo is wrong: ${what}`);
}

/** The value, or a thrown error that names what should have been there. */
export function must<T>(value: T | undefined | null, what: string): T {
  assert(value !== undefined && value !== null, what);
  return value;
}

/** For the end of a switch over a closed union: the compiler proves that nothing gets here. */
export function never(value: never): never {
  throw new Error(`Deal Dojo is wrong: unexpected ${JSON.stringify(value)}`);
}
