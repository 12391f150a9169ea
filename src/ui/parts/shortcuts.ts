// Keys of a screen. Silent while a dialog is open or someone types, and never in the way of the browser's own keys.

/** The plain key pressed, in lower case; null when it is not ours to take. */
export function plainKey(event: KeyboardEvent): string | null {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (document.querySelector('dialog[open]')) return null;
  const target = event.target;
  if (target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))) {
    return null;
  }
  return event.key.toLowerCase();
}
