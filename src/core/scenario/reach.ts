// What can be reached at all in a call of a scenario: which facts, which stages, how much support. It plays nothing: an upper bound by hand.

import { MINUTES, type NeedStage, stageRank } from '../methodology/vocabulary.ts';
import type { Condition, Id, Line, LineOf, Need, Person, Scenario } from './model.ts';
