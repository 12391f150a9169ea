// What has been found out about positions: never more than so many, each with a value it certainly has and one it certainly does not
// exceed. Open addressing over typed arrays: a position costs its words and four more, and nothing is collected.

import type { Words } from './layout.ts';

export interface Known {
  /** Slot of a position, or −1. */
  readonly find: (words: Words) => number;
  /** Slot of a new position, or −1 when the table is full. */
  readonly add: (words: Words, low: number, high: number, best: number) => number;
  readonly low: (slot: number) => number;
  readonly high: (slot: number) => number;
  readonly best: (slot: number) => number;
  /** A line that is worth this much has been found. */
  readonly raise: (slot: number, low: number, best: number) => void;
  /** It has been shown that nothing is worth more. */
  readonly lower: (slot: number, high: number) => void;
  readonly size: () => number;
}

const mix = (hash: number, word: number): number => {
  const h = Math.imul(hash ^ word, 0x9e3779b1);
  return h ^ (h >>> 15);
};

export function knownPositions(width: number, most: number): Known {
  let slots = 1;
  // twice as many slots as positions keeps the probing short
  while (slots < 2 * most) slots *= 2;
  const mask = slots - 1;
  // slot → place + 1; the places themselves grow as they are needed
  const places = new Int32Array(slots);
  let room = Math.min(most, 4096);
  let keys = new Int32Array(room * width);
  let lows = new Int32Array(room);
  let highs = new Int32Array(room);
  let bests = new Int16Array(room);
  let size = 0;

  const hashOf = (words: Words): number => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < width; i++) hash = mix(hash, words[i] ?? 0);
    return Math.imul(hash ^ (hash >>> 13), 0x85ebca6b) >>> 8;
  };

  const same = (words: Words, place: number): boolean => {
    const from = place * width;
    for (let i = 0; i < width; i++) if (keys[from + i] !== words[i]) return false;
    return true;
  };

  const grow = () => {
    room = Math.min(most, 2 * room);
    const wider = (old: Int32Array, length: number): Int32Array<ArrayBuffer> => {
      const next = new Int32Array(length);
      next.set(old);
      return next;
    };
    keys = wider(keys, room * width);
    lows = wider(lows, room);
    highs = wider(highs, room);
    const next = new Int16Array(room);
    next.set(bests);
    bests = next;
  };

  return {
    find: (words) => {
      for (let i = hashOf(words) & mask; ; i = (i + 1) & mask) {
        const place = (places[i] ?? 0) - 1;
        if (place < 0) return -1;
        if (same(words, place)) return place;
      }
    },
    add: (words, low, high, best) => {
      if (size >= most) return -1;
      if (size >= room) grow();
      let i = hashOf(words) & mask;
      while (places[i] !== 0) i = (i + 1) & mask;
      const place = size++;
      places[i] = place + 1;
      keys.set(words, place * width);
      lows[place] = low;
      highs[place] = high;
      bests[place] = best;
      return place;
    },
    low: (slot) => lows[slot] ?? 0,
    high: (slot) => highs[slot] ?? 0,
    best: (slot) => bests[slot] ?? -1,
    raise: (slot, low, best) => {
      lows[slot] = low;
      bests[slot] = best;
    },
    lower: (slot, high) => {
      highs[slot] = high;
    },
    size: () => size,
  };
}
