// Draws a machine as a Mermaid state diagram from its own definition, so that a picture can never tell another story than the program.
// It knows states, targets and guard names; nothing of selling.

import type { AnyStateMachine, AnyStateNode } from 'xstate';

const keyOf = (node: AnyStateNode): string => node.key;

/** Children in the order in which they are written. */
const childrenOf = (node: AnyStateNode): readonly AnyStateNode[] =>
  Object.values(node.states as Readonly<Record<string, AnyStateNode>>);

/** A guard by its name, and what it is asked about where one guard serves many arrows. */
const guardOf = (guard: unknown): string => {
  if (typeof guard === 'string') return ` [${guard}]`;
  if (typeof guard !== 'object' || guard === null || !('type' in guard)) return '';
  const params: unknown = 'params' in guard ? guard.params : null;
  const about =
    typeof params === 'object' && params !== null ? `: ${Object.values(params).map(String).join(', ')}` : '';
  return ` [${String(guard.type)}${about}]`;
};

/** Arrows that lead somewhere: a move that only counts within its state is no arrow. */
const arrowsOf = (node: AnyStateNode): readonly string[] =>
  [...node.transitions].flatMap(([event, all]) =>
    all.flatMap(({ target, guard }) =>
      (target ?? []).map((to) => `${keyOf(node)} --> ${keyOf(to)}: ${String(event)}${guardOf(guard)}`),
    ),
  );

const bodyOf = (node: AnyStateNode, indent: string): readonly string[] => {
  const children = childrenOf(node);
  const start = node.initial.target.map((to: AnyStateNode) => `[*] --> ${keyOf(to)}`);
  const arrows = children.flatMap(arrowsOf);
  const ends = children.filter((child) => child.type === 'final').map((child) => `${keyOf(child)} --> [*]`);
  // a state that nothing leaves or enters still stands in the picture
  const alone = children
    .filter((child) => ![...start, ...arrows, ...ends].some((line) => line.split(/\W+/).includes(keyOf(child))))
    .map(keyOf);
  return [...start, ...alone, ...arrows, ...ends].map((line) => `${indent}${line}`);
};

/** The diagram as text: a parallel machine has its regions side by side. */
export function diagramOf(machine: AnyStateMachine): string {
  const { root } = machine;
  if (root.type !== 'parallel') return ['stateDiagram-v2', ...bodyOf(root, '  ')].join('\n');
  const regions = childrenOf(root).map((region) => bodyOf(region, '    ').join('\n'));
  return ['stateDiagram-v2', `  state ${keyOf(root)} {`, regions.join('\n    --\n'), '  }'].join('\n');
}
