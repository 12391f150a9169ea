// Puts an example of the catalogue into a whole file, read the way a trainer reads it: what is not shown stays as it is.

import { isCollection, isMap, isScalar, isSeq, parse, parseDocument, stringify, type Node } from 'yaml';

/** “The rest as it is” as a key or an item, “as it is” (or any words) as a value. */
const REST = '…';

type Value = unknown;
type Group = Readonly<Record<string, Value>>;
const isGroup = (value: Value): value is Group => typeof value === 'object' && value !== null && !Array.isArray(value);

/** `{ … }` says all there is unless it has a `…`; what is written on lines of its own only leads there. */
function map(node: Node, base: Value): Value {
  if (!isMap(node)) return undefined;
  const keys = node.items.map((pair) => String(isScalar(pair.key) ? pair.key.value : pair.key));
  const keeps = !node.flow || keys.includes(REST);
  const before = isGroup(base) ? base : {};
  const shown = node.items.flatMap((pair, i): (readonly [string, Value])[] => {
    const key = keys[i] ?? '';
    return key === REST ? [] : [[key, valueOf(pair.value as Node | null, before[key])]];
  });
  return { ...(keeps ? before : {}), ...Object.fromEntries(shown) };
}

const idOf = (value: Value): Value => (isGroup(value) ? value['id'] : undefined);

/** Items with an id stand for the ones of the file; the second of a name is one more. */
function list(node: Node, base: Value): Value {
  if (!isSeq(node)) return undefined;
  const before: readonly Value[] = Array.isArray(base) ? base : [];
  const made: Value[] = node.flow ? [] : [...before];
  const used = new Set<Value>();
  for (const item of node.items as Node[]) {
    const id = isMap(item) ? item.get('id') : undefined;
    const old = id === undefined ? undefined : before.find((one) => idOf(one) === id);
    const value = valueOf(item, old);
    if (node.flow || old === undefined || used.has(id)) made.push(value);
    else made[made.findIndex((one) => idOf(one) === id)] = value;
    used.add(id);
  }
  return made;
}

function valueOf(node: Node | null, base: Value): Value {
  if (isScalar(node)) return node.value === REST ? (base ?? REST) : node.value;
  if (!isCollection(node)) return null;
  return isMap(node) ? map(node, base) : list(node, base);
}

/** The file with the example merged into it. */
export function merged(file: string, example: string): string {
  const doc = parseDocument(example);
  if (doc.errors.length > 0 || !doc.contents) throw new Error(`not YAML: ${example}\n${String(doc.errors[0])}`);
  return stringify(valueOf(doc.contents as Node, parse(file)), { lineWidth: 0, aliasDuplicateObjects: false });
}

/** The file with its top part of the same name taken out and the example put there as it is: for what YAML itself refuses. */
export function spliced(file: string, example: string): string {
  const key = /^\w+:/.exec(example)?.[0] ?? '';
  const lines = file.split('\n');
  const from = lines.findIndex((line) => line.startsWith(key));
  if (key === '' || from < 0) throw new Error(`no place for: ${example}`);
  const next = lines.findIndex((line, i) => i > from && /^\S/.test(line));
  return lines.toSpliced(from, (next < 0 ? lines.length : next) - from, example).join('\n');
}
