// Where each value of a file stands, by its path. It knows nothing of what the values mean.

export type Path = readonly (string | number)[];

export interface Place {
  /** 1-based */
  readonly line: number;
  /** 1-based, in UTF-16 units, as editors count */
  readonly column: number;
}

/** `['lines', 3, 'say', 'zh']` → `lines[3].say.zh` */
export const pathText = (path: Path): string =>
  path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part),
    '',
  );

/** The place after the last character of a text. */
export function lastLine(before: string): Place {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

export class Places {
  readonly #seen = new Map<string, { key: number; value: number }>();
  readonly #placeOf: (offset: number) => Place;

  constructor(placeOf: (offset: number) => Place) {
    this.#placeOf = placeOf;
  }

  at(offset: number): Place {
    return this.#placeOf(offset);
  }

  note(path: Path, key: number, value: number): void {
    this.#seen.set(pathText(path), { key, value });
  }

  /** True if the file says something at this path, be it right or wrong. */
  has(path: Path): boolean {
    return this.#seen.has(pathText(path));
  }

  /** The place of a value or its key; if it is not in the file, of the nearest thing around it that is. */
  of(path: Path, what: 'key' | 'value'): Place {
    for (let length = path.length; length >= 0; length--) {
      const seen = this.#seen.get(pathText(path.slice(0, length)));
      if (seen) return this.at(length === path.length ? seen[what] : seen.key);
    }
    return { line: 1, column: 1 };
  }
}
