// Reaction rows of money, commitment and small talk (simulation.md section 4; A7, D22, F4, F5, F8).

import type { Row } from './rows.ts';

export const PRICE: readonly Row[] = [
  {
    id: 'M1',
    move: 'price',
    if: [],
    unless: ['anyAnswered'],
    reaction: 'resists',
    rules: ['priceTooEarly'],
    effects: { margin: 'anchor', attention: -1, raises: ['price'] },
  },
  { id: 'M2', move: 'price', if: [], unless: ['answeredIsHeavy'], reaction: 'resists', effects: { raises: ['price'] } },
  { id: 'M3', move: 'price', if: [], reaction: 'opens', rules: ['priceInTime'] },
];

export const CONCEDE: readonly Row[] = [
  {
    id: 'M4',
    move: 'concede',
    if: ['priceVoiced'],
    reaction: 'opens',
    rules: ['caved'],
    effects: { margin: 'level', clears: ['price'] },
  },
  {
    id: 'M5',
    move: 'concede',
    if: [],
    reaction: 'opens',
    rules: ['concedeBeforeWhy', 'caved'],
    effects: { margin: 'level', clears: ['price'] },
  },
];

export const DEFER: readonly Row[] = [{ id: 'M6', move: 'defer', if: [], reaction: 'opens', rules: ['priceDeferred'] }];

export const CLOSE: readonly Row[] = [
  {
    id: 'C1',
    move: 'close',
    if: ['hardClose'],
    reaction: 'resists',
    rules: ['closingTechnique'],
    effects: { attention: -2, trust: -2 },
  },
  {
    id: 'C2',
    move: 'close',
    if: [],
    reaction: 'resists',
    rules: ['closingTechnique'],
    effects: { attention: -2, trust: -1 },
  },
];

export const REQUEST: readonly Row[] = [
  { id: 'A1', move: 'request', if: ['grantable'], reaction: 'granted', rules: ['advanceAgreed'] },
  { id: 'A2', move: 'request', if: [], reaction: 'declined', rules: ['declined'], effects: { attention: -1 } },
];

export const ASK_TO_COACH: readonly Row[] = [
  { id: 'K1', move: 'askToCoach', if: ['coachReady'], reaction: 'opens', effects: { coach: true } },
  { id: 'K2', move: 'askToCoach', if: [], reaction: 'resists', rules: ['notYetCoach'], effects: { attention: -1 } },
];

export const CHAT: readonly Row[] = [
  {
    id: 'H1',
    move: 'chat',
    if: ['opening'],
    unless: ['chatted', 'chattedToday'],
    reaction: 'opens',
    rules: ['rapport'],
    effects: { trust: 1 },
  },
  { id: 'H2', move: 'chat', if: ['opening'], unless: ['chattedToday'], reaction: 'flat' },
  { id: 'H3', move: 'chat', if: [], reaction: 'resists', rules: ['idleChat'], effects: { attention: -2 } },
];

export const LEAVE: readonly Row[] = [{ id: 'Q1', move: 'leave', if: [], reaction: 'flat' }];
