// Names for files handed to the user, out of names people gave. It knows no kind of file.

/** Letters and digits of any script; the rest, which some file system minds, becomes a dash. */
export function fileName(parts: readonly string[], ending: string): string {
  const tidy = parts
    .map((part) =>
      part
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}_]+/gu, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .map((part) => [...part].slice(0, 40).join(''))
    .filter((part) => part !== '');
  // a word of ours first: no device name of Windows, no hidden file
  return `${['deal-dojo', ...tidy].join('-')}.${ending}`;
}
