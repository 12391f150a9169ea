// The published schema, asked by path: which keys, which words, whose ids, and what it says of them. Knows JSON Schema, no editor.

import { MODES, REACTIONS, type Lang } from '../../../core/public.ts';
import type { Entry, Path } from './outline.ts';
import { wordOf } from './places.ts';

export interface Node {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly type?: string;
  readonly title?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Node[];
  readonly items?: Node;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Node;
  readonly additionalProperties?: Node | boolean;
}

export type IdKind = 'person' | 'fact' | 'need' | 'strength' | 'unit' | 'line' | 'advance' | 'action' | 'team';

/** The forms a node can have, its own first; references and choices looked through. */
function formsOf(root: Node, node: Node): readonly Node[] {
  const name = /^#\/\$defs\/(\w+)$/.exec(node.$ref ?? '')?.[1];
  const target = name === undefined ? undefined : root.$defs?.[name];
  return [node, ...(target ? formsOf(root, target) : []), ...(node.anyOf ?? []).flatMap((one) => formsOf(root, one))];
}

/** All nodes the schema has for a path. */
export function nodesAt(root: Node, path: Path): readonly Node[] {
  let nodes = formsOf(root, root);
  for (const part of path) {
    nodes = nodes.flatMap((node) => {
      const inner =
        typeof part === 'number'
          ? node.items
          : (node.properties?.[part] ??
            (typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined));
      return inner ? formsOf(root, inner) : [];
    });
  }
  return nodes;
}

/** Descriptions are written “English · 中文”; the English may have dots of its own. */
export function inLang(description: string, lang: Lang): string {
  const at = description.lastIndexOf(' · ');
  if (at < 0) return description;
  return lang === 'zh' ? description.slice(at + 3) : description.slice(0, at);
}

export interface Described {
  readonly description: string | null;
  readonly range: readonly [number, number] | null;
  readonly words: readonly string[];
  readonly ids: IdKind | null;
  readonly required: boolean;
}

export function described(root: Node, path: Path): Described | null {
  const nodes = nodesAt(root, path);
  if (nodes.length === 0) return null;
  const number = nodes.find((node) => node.minimum !== undefined && node.maximum !== undefined);
  const last = path.at(-1);
  return {
    description: nodes.find((node) => node.description !== undefined)?.description ?? null,
    range: number?.minimum !== undefined && number.maximum !== undefined ? [number.minimum, number.maximum] : null,
    words: wordsIn(nodes),
    ids: idKindOf(nodes),
    required:
      typeof last === 'string' && nodesAt(root, path.slice(0, -1)).some((node) => node.required?.includes(last)),
  };
}

const wordsIn = (nodes: readonly Node[]): readonly string[] => [
  ...new Set(nodes.flatMap((node) => [...(node.enum ?? []), ...(node.items?.enum ?? [])])),
];

function idKindOf(nodes: readonly Node[]): IdKind | null {
  for (const node of nodes) {
    const title = node.title ?? node.items?.title;
    if (title?.startsWith('id: ')) return title.slice(4) as IdKind;
  }
  return null;
}

export interface Choice {
  readonly label: string;
  readonly kind: 'key' | 'word' | 'id';
  readonly description: string | null;
  readonly required: boolean;
  /** What must follow a key: a value on the line, or a map, list on the next. */
  readonly opens: boolean;
  readonly ids: IdKind | null;
}

/** Keys that can stand in the map at a path. */
export function keyChoices(root: Node, path: Path): readonly Choice[] {
  const found = new Map<string, Choice>();
  for (const node of nodesAt(root, path)) {
    for (const [label, inner] of Object.entries(node.properties ?? {})) {
      const forms = formsOf(root, inner);
      found.set(label, {
        label,
        kind: 'key',
        description: forms.find((one) => one.description !== undefined)?.description ?? null,
        required: node.required?.includes(label) ?? false,
        opens: !forms.some(
          (one) => one.enum !== undefined || (one.type !== undefined && one.type !== 'object' && one.type !== 'array'),
        ),
        ids: null,
      });
    }
    for (const label of node.propertyNames?.enum ?? replyKeys(node.propertyNames))
      found.set(label, { label, kind: 'word', description: null, required: false, opens: false, ids: null });
  }
  return [...found.values()];
}

/** `opens`, or `opens@overwhelmed`: the schema has them as a pattern only. */
const replyKeys = (names: Node | undefined): readonly string[] =>
  names?.pattern?.includes('@') === true
    ? [...REACTIONS, ...REACTIONS.flatMap((reaction) => MODES.map((mode) => `${reaction}@${mode}`))]
    : [];

/** Words and booleans that can stand as the value at a path. */
export function wordChoices(root: Node, path: Path): readonly Choice[] {
  const nodes = nodesAt(root, path);
  const words = nodes.some((node) => node.type === 'boolean') ? ['true', 'false'] : wordsIn(nodes);
  return words.map((label) => ({ label, kind: 'word', description: null, required: false, opens: false, ids: null }));
}

/** Whose ids the value at a path names; the keys of `stakes` are needs. */
export const idsWanted = (root: Node, path: Path): IdKind | null => idKindOf(nodesAt(root, path));
export const keysAreIds = (path: Path): IdKind | null =>
  path.length === 3 && path[0] === 'people' && path[2] === 'stakes' ? 'need' : null;

const HOMES: Readonly<Record<IdKind, readonly (readonly string[])[]>> = {
  person: [['people']],
  fact: [['facts']],
  need: [['needs']],
  strength: [['seller', 'strengths']],
  team: [['seller', 'team']],
  unit: [['client', 'units']],
  advance: [['advances']],
  line: [['lines'], ['advances']],
  action: [['actions']],
};

/** Ids of a kind that the text itself gives. */
export function idsIn(text: string, outline: readonly Entry[], kind: IdKind): readonly string[] {
  const ids = new Set<string>();
  for (const home of HOMES[kind])
    for (const entry of outline) {
      if (!home.every((part, i) => entry.path[i] === part)) continue;
      const inner = entry.path.slice(home.length);
      if (inner.length === 1 && typeof inner[0] === 'string') ids.add(inner[0]);
      else if (inner.length === 2 && typeof inner[0] === 'number' && inner[1] === 'id') ids.add(wordOf(text, entry));
    }
  return [...ids].filter((id) => id !== '');
}
