// The ground floor: things every room may use and that know nothing of selling.
export * from './assert.ts';
export * from './hash.ts';
export * from './ratio.ts';
export * from './text.ts';
