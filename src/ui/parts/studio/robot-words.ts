// Robots of the doctor's report by the way they sell. Knows the message library only; an unknown robot keeps its own name.

import * as m from '../../../i18n/paraglide/messages.js';

const NAMES: Readonly<Record<string, () => string>> = {
  byTheBook: m.studio_robot_byTheBook,
  questionOnly: m.studio_robot_questionOnly,
  interrogator: m.studio_robot_interrogator,
  bestKnownReply: m.studio_robot_bestKnownReply,
  relationship: m.studio_robot_relationship,
  pitchFirst: m.studio_robot_pitchFirst,
  closeFirst: m.studio_robot_closeFirst,
  priceFirst: m.studio_robot_priceFirst,
  random: m.studio_robot_random,
  alwaysFirst: m.studio_robot_alwaysFirst,
  alwaysLongest: m.studio_robot_alwaysLongest,
  bookWithout_coach: m.studio_robot_without_coach,
  bookWithout_economic: m.studio_robot_without_economic,
  bookWithout_proof: m.studio_robot_without_proof,
  bookWithout_nodes: m.studio_robot_without_nodes,
};

export function robotName(robot: string): string {
  const noise = /^byTheBookNoise(\d+)$/.exec(robot)?.[1];
  if (noise !== undefined) return m.studio_robot_noise({ share: noise });
  return (Object.hasOwn(NAMES, robot) ? NAMES[robot]?.() : undefined) ?? robot;
}
