// Long work in slices: the page may paint and answer keys in between. It knows nothing of the work.

/** Longest stretch in ms before the page gets its turn. */
const STRETCH = 16;

/** To be awaited between two pieces of work; it only waits when the last pause is long enough ago. */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < STRETCH) return;
    await new Promise((go) => setTimeout(go));
    last = performance.now();
  };
}
