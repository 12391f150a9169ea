// The room's door: the file format, from text to a judged scenario.
export type * from './model.ts';
