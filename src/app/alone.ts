// Reading, changing and writing as one step, also between tabs where the browser can see to that. It knows nothing of what is written.

/** Browsers have locks on secure pages only; elsewhere the last of two tabs wins. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  const locks = typeof navigator === 'undefined' || !('locks' in navigator) ? undefined : navigator.locks;
  if (!locks) return work();
  // awaited inside: the lock is held until the work is done
  return locks.request('deal-dojo-classes', async () => work()) as Promise<T>;
}
