// Lays out who reports to whom: a tidy tree of name plates in rows, wrapped where a page is too narrow. Pure geometry, in sixteenths of a rem.

import type { Id } from '../../../core/public.ts';

export interface Plate {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}
export interface OrgLayout {
  readonly width: number;
  readonly height: number;
  readonly plates: readonly Plate[];
  /** One path a boss: down, across, down again. */
  readonly lines: readonly string[];
}
interface Member {
  readonly id: Id;
  readonly reportsTo: Id | null;
}

export const PLATE_HEIGHT = 138;
/** Below the plate: the counterpart's line. */
const FOOT = 26;
const GAP = 14;
const ROW = 52;
const WIDEST = 176;
const LEAST = 138;
/** Room for the unit over the first row. */
const TOP = 34;

/** Bosses that are not shown count as none; a circle cannot hang a page. */
function levelOf(member: Member, all: ReadonlyMap<Id, Member>): number {
  let level = 0;
  let boss = member.reportsTo;
  while (boss !== null && level < all.size) {
    const up = all.get(boss);
    if (!up) break;
    level += 1;
    boss = up.reportsTo;
  }
  return level;
}

/** Rows of at most `columns` plates: each level of the house begins a new one, those of one boss side by side. */
function rowsOf(members: readonly Member[], columns: number): readonly (readonly Member[])[] {
  const all = new Map(members.map((one) => [one.id, one]));
  const order = new Map<Id, number>();
  const visit = (boss: Id | null): void => {
    for (const one of members) {
      const own = one.reportsTo !== null && all.has(one.reportsTo) ? one.reportsTo : null;
      if (own !== boss || order.has(one.id)) continue;
      order.set(one.id, order.size);
      visit(one.id);
    }
  };
  visit(null);
  const levels = new Map<number, Member[]>();
  const place = (id: Id): number => order.get(id) ?? order.size;
  for (const one of [...members].sort((a, b) => place(a.id) - place(b.id))) {
    const level = levelOf(one, all);
    levels.set(level, [...(levels.get(level) ?? []), one]);
  }
  return [...levels.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, level]) => {
      const rows = Math.ceil(level.length / columns);
      const each = Math.ceil(level.length / rows);
      return Array.from({ length: rows }, (_, i) => level.slice(i * each, (i + 1) * each));
    });
}

export function orgLayout(members: readonly Member[], width: number): OrgLayout {
  const rows = rowsOf(members, Math.max(1, Math.min(5, Math.floor((width + GAP) / (LEAST + GAP)))));
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const plateWidth = Math.min(WIDEST, (width - GAP * (columns - 1)) / columns);
  const plates: Plate[] = [];
  rows.forEach((row, r) => {
    const used = row.length * plateWidth;
    // a row of few stands in the middle; a full one takes the whole width
    const gap =
      row.length < 2
        ? 0
        : Math.min((width - used) / (row.length - 1), row.length < columns || columns < 4 ? 44 : Infinity);
    const left = (width - used - gap * (row.length - 1)) / 2;
    row.forEach((one, i) =>
      plates.push({
        id: one.id,
        x: left + i * (plateWidth + gap),
        y: TOP + r * (PLATE_HEIGHT + FOOT + ROW),
        width: plateWidth,
      }),
    );
  });
  const at = new Map(plates.map((plate) => [plate.id, plate]));
  const lines = members.flatMap((one) => {
    const boss = one.reportsTo === null ? undefined : at.get(one.reportsTo);
    const own = at.get(one.id);
    if (!boss || !own || own.y <= boss.y) return [];
    const [x, y] = [boss.x + boss.width / 2, boss.y + PLATE_HEIGHT + FOOT];
    const to = own.x + own.width / 2;
    // bosses side by side draw their bars at different heights
    const bar = own.y - 24 - 5 * (plates.filter((plate) => plate.y === boss.y).indexOf(boss) % 3);
    // over rows in between the line runs down beside the plates, in the gutter left of the one it goes to
    const direct = own.y - boss.y <= PLATE_HEIGHT + FOOT + ROW;
    const lane = direct ? x : own.x - GAP / 2;
    return [
      direct
        ? `M${x} ${y}V${bar}H${to}V${own.y}`
        : `M${x} ${y}V${boss.y + PLATE_HEIGHT + FOOT + 26}H${lane}V${bar}H${to}V${own.y}`,
    ];
  });
  const height = TOP + rows.length * (PLATE_HEIGHT + FOOT) + Math.max(0, rows.length - 1) * ROW;
  return { width, height, plates, lines };
}
