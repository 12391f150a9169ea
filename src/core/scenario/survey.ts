// A look over the raw tokens before anything is built from them: how deep, and which features of YAML a scenario may not use.

import type { CST } from 'yaml';

export interface Survey {
  /** Offset of the first token nested deeper than allowed. */
  readonly tooDeepAt: number | undefined;
  readonly aliases: readonly { readonly offset: number; readonly source: string }[];
  readonly tags: readonly { readonly offset: number; readonly source: string }[];
  /** More parts than asked for: the walk ended early. */
  readonly tooMany: boolean;
}

const COLLECTIONS = new Set(['block-map', 'block-seq', 'flow-collection']);

interface Visit {
  readonly node: unknown;
  readonly depth: number;
}

/** Walks with its own stack: a bomb of a million brackets must not become a million calls. */
export function surveyTokens(tokens: readonly CST.Token[], maxDepth: number, maxParts: number): Survey {
  const aliases: { offset: number; source: string }[] = [];
  const tags: { offset: number; source: string }[] = [];
  let tooDeepAt: number | undefined;
  let parts = 0;
  const stack: Visit[] = tokens.map((node) => ({ node, depth: 0 })).reverse();

  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    const { node, depth } = visit;
    if (Array.isArray(node)) {
      for (let i = node.length - 1; i >= 0; i--) stack.push({ node: node[i], depth });
      continue;
    }
    if (node === null || typeof node !== 'object') continue;
    if (++parts > maxParts) break;
    const type = 'type' in node && typeof node.type === 'string' ? node.type : '';
    const offset = 'offset' in node && typeof node.offset === 'number' ? node.offset : 0;
    const source = 'source' in node && typeof node.source === 'string' ? node.source : '';
    const inner = COLLECTIONS.has(type) ? depth + 1 : depth;
    if (inner > maxDepth) {
      tooDeepAt = offset;
      break;
    }
    if (type === 'anchor' || type === 'alias') aliases.push({ offset, source });
    if (type === 'tag') tags.push({ offset, source });
    for (const key of ['end', 'value', 'items', 'sep', 'key', 'start', 'props'] as const) {
      if (key in node) stack.push({ node: (node as Record<string, unknown>)[key], depth: inner });
    }
  }
  return { tooDeepAt, aliases, tags, tooMany: parts > maxParts };
}
