// Splits a spoken text from the stage directions in it. Knows no screen.

export interface Piece {
  readonly words: string;
  readonly direction: boolean;
}

const DIRECTION = /（[^（）]*）|\([^()]*\)/g;

/** Pieces in reading order; brackets, Chinese or Latin, mark what is seen rather than said. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(DIRECTION)) {
    if (found.index > from) pieces.push({ words: text.slice(from, found.index), direction: false });
    pieces.push({ words: found[0], direction: true });
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ words: text.slice(from), direction: false });
  return pieces;
}

/** A direction to follow `after`, in brackets of its own script if it has none. */
export function bracketed(direction: string, after: string): string {
  if (direction === '' || direction.startsWith('（')) return direction;
  if (/[一-鿿]/.test(direction)) return `（${direction}）`;
  const latin = direction.startsWith('(') ? direction : `(${direction})`;
  return after === '' ? latin : ` ${latin}`;
}
