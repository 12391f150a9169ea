import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AttemptRecord } from '../../src/persistence/index.ts';
import type { Log } from '../../src/core/public.ts';
import { isWithin } from '../../src/persistence/history.ts';
import { attempt, ok, openMemory, says, tab } from './builders.ts';

const deed = fc.record({
  tab: fc.nat(2),
  does: fc.constantFrom('say', 'say', 'say', 'undo', 'hint', 'reopen'),
  line: fc.constantFrom('q1', 'q2'),
});

function after(log: Log, does: string, line: string): Log {
  if (does === 'say') return { ...log, moves: [...log.moves, ...says(line)] };
  if (does === 'hint') return { ...log, hints: [...log.hints, log.moves.length] };
  if (does === 'undo' && log.moves.length > 0) {
    const at = log.moves.length - 1;
    return { ...log, moves: log.moves.slice(0, at), undone: [...log.undone, { at, cut: log.moves.slice(at) }] };
  }
  return log;
}

test('whatever three tabs do to one attempt, every log that was said to be saved is within some head', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 25 }), async (deeds) => {
      const { store, kept } = openMemory();
      const clock = { at: 1 };
      let opened = 0;
      const open = () => ({ ...tab(store, `tab${++opened}`, clock), record: attempt() });
      const tabs = [open(), open(), open()];
      const saved: AttemptRecord[] = [];
      for (const { tab: which, does, line } of deeds) {
        if (does === 'reopen') {
          // as a user does: a new tab that goes on from the head it is shown
          const fresh = open();
          const { attempts, forks } = ok(await fresh.attempts.loadOne('a1'));
          tabs[which] = { ...fresh, record: (attempts[0] ?? forks[0]?.heads[0])?.record ?? attempt() };
        }
        const one = tabs[which] ?? open();
        one.record = { ...one.record, log: after(one.record.log, does, line) };
        saved.push(ok(await one.attempts.save(one.record)));
        const { attempts, forks, setAside } = ok(await one.attempts.loadOne('a1'));
        const heads = [...attempts, ...forks.flatMap((fork) => fork.heads)];
        expect(saved.every((log) => heads.some((head) => isWithin(log, head.record)))).toBe(true);
        expect(setAside).toEqual([]);
      }
      expect(kept.size).toBeLessThanOrEqual(2 * opened);
    }),
    { numRuns: 150 },
  );
});
