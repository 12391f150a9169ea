// The door to the handbook's words; apart from public.ts, because they are many and only one screen reads them.
export * from './methodology/handbook.ts';
