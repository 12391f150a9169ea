// Hands the user a file, without any server.

/** `name` without date and ending: both are added. */
export function downloadJson(name: string, text: string, now: number): void {
  const day = new Date(now).toISOString().slice(0, 10);
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: `${name}-${day}.json` });
  document.body.append(link);
  link.click();
  link.remove();
  // some browsers read the file only after the click returns
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
