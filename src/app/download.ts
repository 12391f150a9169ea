// Hands the user a file, without any server.

/** `name` with its ending. */
export function downloadFile(name: string, data: Blob): void {
  const url = URL.createObjectURL(data);
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // some browsers read the file only after the click returns
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `name` without date and ending: both are added. */
export function downloadJson(name: string, text: string, now: number): void {
  const day = new Date(now).toISOString().slice(0, 10);
  downloadFile(`${name}-${day}.json`, new Blob([text], { type: 'application/json' }));
}
