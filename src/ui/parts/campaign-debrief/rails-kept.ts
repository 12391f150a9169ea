// Our key nodes beside the buyer's steps as they went: how many days early or late. Knows the report only.

import type { BuyerStep, CampaignReport, Evidence, NodeState, SellerStage } from '../../../core/public.ts';

/** The step of the buyer before which a key node should be reached (D1, D2). */
const DUE: Readonly<Record<SellerStage, BuyerStep>> = {
  develop: 'project',
  enter: 'survey',
  propose: 'criteria',
  bid: 'tender',
  negotiate: 'commit',
  implement: 'accept',
  care: 'renew',
};

export interface RailRow {
  readonly stage: SellerStage;
  readonly state: NodeState;
  readonly day: number | null;
  readonly missing: readonly Evidence[];
  readonly step: BuyerStep;
  readonly due: number;
  /** Days early, negative when late; null where the node was not reached. */
  readonly lead: number | null;
}

/** After a lost or abandoned deal there was nothing left to install. */
export function railRows({ nodes, steps, won }: CampaignReport): readonly RailRow[] {
  return nodes.flatMap((node): RailRow[] => {
    if (!won && (node.stage === 'implement' || node.stage === 'care')) return [];
    const step = steps.find((one) => one.step === DUE[node.stage]);
    if (!step) return [];
    const lead = node.state === 'ahead' || node.day === null ? null : step.day - node.day;
    return [{ ...node, step: step.step, due: step.day, lead }];
  });
}
