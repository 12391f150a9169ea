// Long work in slices, so that the page can paint and answer keys in between. It knows no clock: work is measured by how much text was gone through.

/** Characters read, hashed and written before the page gets its turn: some tens of milliseconds. */
const SLICE = 500_000;
/** Any piece costs something, however short. */
const LEAST = 500;

/** To be awaited after every piece of work, with its length. */
export function pauses(): (length: number) => Promise<void> {
  let since = 0;
  return async (length) => {
    since += LEAST + length;
    if (since < SLICE) return;
    since = 0;
    await new Promise((go) => setTimeout(go));
  };
}
