// Ink and type for the card to share. An SVG drawn as an image loads no font and no style sheet: colours and faces are spelled out. Knows no report.

export const PICTURE = { width: 1080, height: 1440 } as const;

// the day plate of tokens.css
export const PAPER = '#fbfaf7';
export const INK = '#1b1c1f';
export const SOFT = '#4a4b4e';
export const RULE = '#e7e4db';
export const SEAL = '#b3261c';
export const JADE = '#1a6650';

const SERIF = "'Songti SC','Noto Serif CJK SC','Noto Serif SC','Source Han Serif SC',SimSun,Georgia,serif";
const SERIF_LATIN = "Charter,'Iowan Old Style',Georgia,'Noto Serif','DejaVu Serif',serif";
const SANS = "'PingFang SC','Noto Sans CJK SC','Microsoft YaHei','Segoe UI',sans-serif";

/** XML 1.0 has no place for most control characters; a scenario somebody wrote may hold one. */
const printable = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 32 ? code !== 0xfffe && code !== 0xffff : code === 9 || code === 10;
};
export const escaped = (words: string): string =>
  [...words]
    .filter(printable)
    .join('')
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

export interface Type {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill?: string;
  readonly weight?: 400 | 600;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly sans?: boolean;
}

export function text(
  words: string,
  { x, y, size, fill = INK, weight = 400, anchor = 'start', sans = false }: Type,
): string {
  const face = sans ? SANS : /[⺀-鿿]/.test(words) ? SERIF : SERIF_LATIN;
  return `<text x="${x.toFixed(0)}" y="${y.toFixed(0)}" font-family="${face}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${escaped(words)}</text>`;
}

const wide = (letter: string): number =>
  /[⺀-￯]/.test(letter) ? 1.02 : /[A-ZMWmw—]/.test(letter) ? 0.82 : /[ijlt.,;:!'’ ]/.test(letter) ? 0.36 : 0.62;
export const lengthOf = (words: string, size: number): number =>
  [...words].reduce((sum, letter) => sum + wide(letter), 0) * size;

/** Lines that fit: Latin breaks between words, Chinese anywhere but before a closing mark. */
export function wrapped(words: string, size: number, room: number, most = 4): readonly string[] {
  const pieces = words.match(/[A-Za-z0-9À-ɏ’'.,;:!?%()+\-−–"“”]+\s*|./gsu) ?? [];
  const lines: string[] = [''];
  for (const piece of pieces) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    const closing = /^[，。；：！？、”』）…]/.test(piece);
    if (line !== '' && !closing && lengthOf(line + piece.trimEnd(), size) > room) lines.push(piece.trimStart());
    else lines[last] = line + piece;
  }
  const kept = lines.map((line) => line.trim()).filter(Boolean);
  return kept.length <= most ? kept : [...kept.slice(0, most - 1), `${(kept[most - 1] ?? '').slice(0, -1)}…`];
}
