// The door to the robots, for tools; no screen plays against them.
export * from './analysis/index.ts';
