// The page of diagrams is drawn from the machines themselves and may not be stale. `UPDATE=1` writes it anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { diagramOf } from '../../../src/core/machines/diagram.ts';
import { buyerMachine, callMachine, dealMachine, pipelineMachine } from '../../../src/core/machines/index.ts';

const PAGE = resolve(import.meta.dirname, '../../../src/core/machines/DIAGRAMS.md');

const section = (title: string, diagram: string): string => `## ${title}\n\n\`\`\`mermaid\n${diagram}\n\`\`\`\n`;

const page = [
  '# The machines\n',
  'Drawn from the machines’ own definition by `diagram.ts`; do not edit. A test fails when this page is stale:',
  '`UPDATE=1 npx vitest run --project node test/core/machines/diagram.test.ts` writes it anew.\n',
  section('Buyer 购买影响者: the mode, and beside it the door', diagramOf(buyerMachine)),
  section('Call 拜访', diagramOf(callMachine)),
  section('Deal', diagramOf(dealMachine)),
  section('Pipeline 流程: the seller’s stages, and beside them the buyer’s steps', diagramOf(pipelineMachine)),
].join('\n');

describe('diagrams', () => {
  it('the committed page is what the machines say', () => {
    if (process.env.UPDATE === '1') writeFileSync(PAGE, page);
    expect(readFileSync(PAGE, 'utf8')).toBe(page);
  });

  it('an arrow bears its guard, a region its start, an end its end', () => {
    expect(diagramOf(buyerMachine)).toContain('complacent --> overwhelmed: judged [aTroubleTurnsSerious]');
    expect(diagramOf(callMachine)).toContain('committing --> order: judged [aContractIsGranted]');
    expect(diagramOf(dealMachine)).toContain('[*] --> briefing\n  briefing --> call: met');
    expect(diagramOf(dealMachine)).toContain('closed --> [*]');
  });
});
