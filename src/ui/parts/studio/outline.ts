// Where what stands in the text of a scenario, also while it is being typed and half broken. It reads block and flow YAML tolerantly and judges nothing.

export type Path = readonly (string | number)[];
export type Form = 'none' | 'plain' | 'quoted' | 'block' | 'map' | 'list' | 'flowMap' | 'flowList';

export interface Entry {
  readonly path: Path;
  /** Of the key, or of the dash. */
  readonly from: number;
  readonly keyTo: number;
  readonly valueFrom: number;
  readonly valueTo: number;
  /** In braces: where the comma or the brace stands that ends it. */
  readonly to: number;
  readonly form: Form;
  /** Column of the key or dash; −1 inside braces. */
  readonly column: number;
}

interface Value {
  readonly form: Form;
  readonly from: number;
  readonly to: number;
}

/** Deeper than any scenario, far from the end of the stack. */
const MAX_DEPTH = 40;
const KEY =
  /(?:"((?:[^"\\\n]|\\.)*)"[ \t]*|'((?:[^'\n]|'')*)'[ \t]*|([^\s{}[\],#&*!|>"'%@`?-][^\n{}[\]]*?|[?-][^\s{}[\]][^\n{}[\]]*?)):(?=[ \t]|$)/my;
const FLOW_KEY =
  /(?:"((?:[^"\\\n]|\\.)*)"[ \t]*|'((?:[^'\n]|'')*)'[ \t]*|([^\s{}[\],:"'#][^\n{}[\],:]*?))(:|(?=[\n,}]|$))/my;

class Scan {
  readonly entries: Entry[] = [];
  readonly #text: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
    let line = this.#significant(0);
    while (line < this.#starts.length) line = this.#significant(this.#collection(this.#content(line), [], 0));
  }

  #start(line: number): number {
    return this.#starts[line] ?? this.#text.length;
  }
  /** The first place on the line that is not a blank. */
  #content(line: number): number {
    let at = this.#start(line);
    while (this.#text[at] === ' ') at++;
    return at;
  }
  #lineOf(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  #columnOf(offset: number): number {
    return offset - this.#start(this.#lineOf(offset));
  }
  #indent(line: number): number {
    return this.#content(line) - this.#start(line);
  }
  #blank(line: number): boolean {
    const first = this.#text[this.#content(line)];
    return first === undefined || first === '\n' || first === '\r' || first === '#';
  }
  /** The first line from here on that says something. */
  #significant(line: number): number {
    while (line < this.#starts.length && (this.#blank(line) || this.#marker(line))) line++;
    return line;
  }
  #marker(line: number): boolean {
    return /^(?:---|\.\.\.)\s*$/.test(this.#text.slice(this.#start(line), this.#start(line + 1)));
  }
  #dash(at: number): boolean {
    return this.#text[at] === '-' && /^[ \t\r\n]?$/.test(this.#text[at + 1] ?? '');
  }
  #key(at: number): { readonly key: string; readonly end: number } | null {
    KEY.lastIndex = at;
    const found = KEY.exec(this.#text);
    return found && { key: found[1] ?? found[2] ?? found[3]?.trimEnd() ?? '', end: KEY.lastIndex };
  }
  #skipBlanks(at: number): number {
    while (this.#text[at] === ' ' || this.#text[at] === '\t') at++;
    return at;
  }

  /** The block map or list whose first entry stands at `offset`; answers the line after it. */
  #collection(offset: number, path: Path, depth: number): number {
    const column = this.#columnOf(offset);
    const list = this.#dash(offset);
    for (let at = offset, n = 0; ; n++) {
      const next =
        depth > MAX_DEPTH
          ? this.#lineOf(at) + 1
          : list
            ? this.#item(at, [...path, n], depth)
            : this.#pair(at, path, depth);
      let line = this.#significant(next);
      while (line < this.#starts.length && this.#indent(line) > column) line = this.#significant(line + 1);
      if (line >= this.#starts.length || this.#indent(line) < column) return line;
      at = this.#start(line) + column;
      if (this.#dash(at) !== list) return depth === 0 ? line : list ? line : this.#significant(line);
    }
  }

  #pair(at: number, path: Path, depth: number): number {
    const found = this.#key(at);
    if (!found) return this.#lineOf(at) + 1;
    const here = [...path, found.key];
    return this.#enter(here, at, found.end, this.#columnOf(at), (slot) =>
      this.#value(found.end, this.#columnOf(at), here, depth + 1, true, slot),
    );
  }

  #item(at: number, path: Path, depth: number): number {
    const content = this.#skipBlanks(at + 1);
    const inner = content > at + 1 && (this.#dash(content) || this.#key(content) !== null);
    return this.#enter(path, at, at + 1, this.#columnOf(at), (slot) => {
      if (!inner) return this.#value(at + 1, this.#columnOf(at), path, depth + 1, false, slot);
      const next = this.#collection(content, path, depth + 1);
      slot({ form: this.#dash(content) ? 'list' : 'map', from: content, to: this.#endBefore(next) });
      return next;
    });
  }

  /** Keeps the entry's place in file order although its value is read after it. */
  #enter(
    path: Path,
    from: number,
    keyTo: number,
    column: number,
    read: (slot: (value: Value) => void) => number,
  ): number {
    const at = this.entries.length;
    const put = ({ form, from: valueFrom, to: valueTo }: Value): void => {
      this.entries[at] = { path, from, keyTo, valueFrom, valueTo, to: valueTo, form, column };
    };
    put({ form: 'none', from: keyTo, to: keyTo });
    return read(put);
  }

  #endBefore(line: number): number {
    let last = line - 1;
    while (last > 0 && this.#blank(last)) last--;
    return this.#lineEnd(last);
  }
  #lineEnd(line: number): number {
    const end = line + 1 < this.#starts.length ? this.#start(line + 1) - 1 : this.#text.length;
    return this.#text[end - 1] === '\r' ? end - 1 : end;
  }

  #value(
    after: number,
    column: number,
    path: Path,
    depth: number,
    pair: boolean,
    slot: (value: Value) => void,
  ): number {
    const at = this.#skipBlanks(after);
    const first = this.#text[at];
    if (first === undefined || first === '\n' || first === '\r' || first === '#') {
      const line = this.#significant(this.#lineOf(after) + 1);
      if (line >= this.#starts.length) return line;
      const [indent, below] = [this.#indent(line), this.#content(line)];
      const dashed = this.#dash(below);
      if (indent <= column && !(pair && dashed && indent === column)) return this.#lineOf(after) + 1;
      if (dashed || this.#key(below)) {
        const next = this.#collection(below, path, depth);
        slot({ form: dashed ? 'list' : 'map', from: below, to: this.#endBefore(next) });
        return next;
      }
      return this.#scalar(below, column, path, depth, slot);
    }
    return this.#scalar(at, column, path, depth, slot);
  }

  #scalar(at: number, column: number, path: Path, depth: number, slot: (value: Value) => void): number {
    const first = this.#text[at];
    if (first === '|' || first === '>') {
      let line = this.#lineOf(at) + 1;
      const bare = (one: number): boolean => this.#text.slice(this.#start(one), this.#lineEnd(one)).trim() === '';
      while (line < this.#starts.length && (this.#indent(line) > column || bare(line))) line++;
      let last = line - 1;
      while (last > this.#lineOf(at) && bare(last)) last--;
      slot({ form: 'block', from: at, to: this.#lineEnd(last) });
      return line;
    }
    if (first === '{' || first === '[') {
      const to = this.#flow(at, path, depth, column);
      slot({ form: first === '{' ? 'flowMap' : 'flowList', from: at, to });
      return this.#lineOf(Math.max(at, to - 1)) + 1;
    }
    if (first === '"' || first === "'") {
      const to = this.#quoted(at, column);
      slot({ form: 'quoted', from: at, to });
      return this.#lineOf(Math.max(at, to - 1)) + 1;
    }
    let line = this.#lineOf(at);
    let to = this.#plainEnd(at, this.#lineEnd(line));
    for (line++; line < this.#starts.length && this.#indent(line) > column && !this.#blank(line); line++)
      to = this.#plainEnd(this.#content(line), this.#lineEnd(line));
    slot({ form: 'plain', from: at, to });
    return line;
  }
  #plainEnd(from: number, lineEnd: number): number {
    const comment = this.#text.slice(from, lineEnd).search(/[ \t]#/);
    let to = comment < 0 ? lineEnd : from + comment;
    while (to > from && /\s/.test(this.#text[to - 1] ?? '')) to--;
    return to;
  }

  /** Behind the closing quote; an open one ends with its line or before text that is out of its block. */
  #quoted(at: number, column: number): number {
    const quote = this.#text[at];
    for (let i = at + 1; i < this.#text.length; i++) {
      const sign = this.#text[i];
      if (sign === '\\' && quote === '"') i++;
      else if (sign === quote && quote === "'" && this.#text[i + 1] === "'") i++;
      else if (sign === quote) return i + 1;
      else if (sign === '\n' && this.#outside(this.#lineOf(i + 1), column)) return i;
    }
    return this.#text.length;
  }
  #outside(line: number, column: number): boolean {
    const first = this.#text[this.#content(line)];
    return !this.#blank(line) && this.#indent(line) <= column && first !== '}' && first !== ']';
  }

  /** Behind the closing bracket of the flow collection that opens at `at`. */
  #flow(at: number, path: Path, depth: number, column: number): number {
    const map = this.#text[at] === '{';
    let i = at + 1;
    for (let n = 0; i < this.#text.length;) {
      const sign = this.#text[i];
      if (sign === '}' || sign === ']') return i + 1;
      if (sign === '\n' && this.#outside(this.#lineOf(i + 1), column)) return i;
      if (sign === '#' && /\s/.test(this.#text[i - 1] ?? ' ')) i = this.#lineEnd(this.#lineOf(i));
      else if (sign === ',' || sign === ' ' || sign === '\t' || sign === '\n' || sign === '\r') i++;
      else {
        const slot = this.entries.length;
        let [key, from, keyTo] = [n as string | number, i, i];
        if (map) {
          FLOW_KEY.lastIndex = i;
          const found = FLOW_KEY.exec(this.#text);
          if (!found) {
            i++;
            continue;
          }
          key = found[1] ?? found[2] ?? found[3]?.trimEnd() ?? '';
          keyTo = FLOW_KEY.lastIndex;
          i = this.#skipBlanks(keyTo);
          from = found.index;
        }
        const here = [...path, key];
        this.entries.push({
          path: here,
          from,
          keyTo,
          valueFrom: keyTo,
          valueTo: keyTo,
          to: keyTo,
          form: 'none',
          column: -1,
        });
        const value = this.#flowValue(i, here, depth, column);
        i = value.to;
        while (i < this.#text.length && /[ \t]/.test(this.#text[i] ?? '')) i++;
        this.entries[slot] = {
          path: here,
          from,
          keyTo,
          valueFrom: value.from,
          valueTo: value.to,
          to: i,
          form: value.form,
          column: -1,
        };
        n++;
      }
    }
    return i;
  }
  #flowValue(at: number, path: Path, depth: number, column: number): Value {
    const first = this.#text[at];
    if (first === '"' || first === "'") return { form: 'quoted', from: at, to: this.#quoted(at, column) };
    if ((first === '{' || first === '[') && depth < MAX_DEPTH)
      return { form: first === '{' ? 'flowMap' : 'flowList', from: at, to: this.#flow(at, path, depth + 1, column) };
    let to = at;
    while (to < this.#text.length && !/[,{}[\]]/.test(this.#text[to] ?? '')) {
      if (this.#text[to] === '\n' && this.#outside(this.#lineOf(to + 1), column)) break;
      if (this.#text[to] === '#' && /\s/.test(this.#text[to - 1] ?? '')) break;
      to++;
    }
    if (to === at && to < this.#text.length && /[{[]/.test(first ?? '')) to++;
    let end = to;
    while (end > at && /\s/.test(this.#text[end - 1] ?? '')) end--;
    return { form: end > at ? 'plain' : 'none', from: at, to: end };
  }
}

/** Entries in file order, each before what is in it. */
export const outlineOf = (text: string): readonly Entry[] => new Scan(text).entries;
