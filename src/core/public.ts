// The one door of the core for everything outside it.
export * from './base/index.ts';
export * from './methodology/index.ts';
export * from './scenario/index.ts';
export * from './session/index.ts';
export * from './scoring/index.ts';
