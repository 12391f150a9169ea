// The whole app on a made-up classroom, for looking at: class.html?lang=en&theme=dark&class=empty#/class/east/march
import { mount } from 'svelte';
import '../../../src/ui/styles/index.css';
import { openKeeper } from '../../../src/app/keeper.ts';
import { placeOf } from '../../../src/app/routes.ts';
import { runner } from '../../../src/app/runner.ts';
import { readScenario, textHash, worldHash } from '../../../src/core/authoring.ts';
import { must, type Dimension } from '../../../src/core/public.ts';
import { memoryStore } from '../../../src/persistence/index.ts';
import App from '../../../src/ui/App.svelte';
import { appearance } from '../../../src/ui/state/appearance.svelte.ts';
import { locale } from '../../../src/ui/state/locale.svelte.ts';
import { here } from '../../../src/ui/state/place.svelte.ts';
import type { CatalogueEntry, Services } from '../../../src/ui/state/ports.ts';
import { Preferences } from '../../../src/ui/state/preferences.svelte.ts';
import yaml from '../../../scenarios/feed-first-call.yaml?raw';
import { fakeAnalyst, fakeClass, wholeLog } from '../ui-class.ts';

const asked = new URLSearchParams(location.search);
const lang = asked.get('lang') === 'en' ? 'en' : 'zh';
const scenario = must(readScenario(yaml).scenario, 'the first call');
const world = worldHash(scenario);
const text = textHash(scenario);
const moves = wholeLog(scenario, runner);
const entry: CatalogueEntry = {
  id: scenario.id,
  title: scenario.title,
  blurb: scenario.blurb,
  length: scenario.length,
  difficulty: scenario.difficulty,
  minutes: scenario.minutes,
  days: null,
  languages: scenario.languages,
  people: Object.values(scenario.people).map(({ name, title, mode }) => ({ name, title, mode })),
  world,
  text,
  own: false,
  load: () => Promise.resolve(scenario),
};
const { keeper, settings } = await openKeeper({ store: memoryStore(), fellBack: null }, () => Date.now());
const { desk } = fakeClass({
  scenario,
  world,
  text,
  lang,
  moves,
  empty: asked.get('class') === 'empty',
  none: asked.get('class') === 'none',
});
const analyst = fakeAnalyst(true);
if (asked.get('class') !== 'none') {
  const grow: readonly number[] = [31, 44, 40, 62, 71, 83];
  for (const [at, total] of grow.entries()) {
    const bar = (plus: number): number => Math.min(100, Math.max(0, total + plus));
    const bars: Readonly<Record<Dimension, number>> = {
      questions: bar(12),
      people: bar(-8),
      process: bar(3),
      value: bar(-22),
      discipline: bar(9),
      result: bar(at % 2 ? 0 : -30),
    };
    await keeper.save({
      id: `own${at}`,
      profile: null,
      scenario: scenario.id,
      world,
      text,
      rules: runner.rules,
      mode: 'practice',
      plan: { aim: null, fallback: null, note: '' },
      startedAt: 1_760_000_000_000 + at * 86_400_000,
      savedAt: 1_760_000_600_000 + at * 86_400_000,
      log: { moves, undone: [], hints: [] },
      finished: true,
      total,
      bars,
    });
  }
}
const services: Services = {
  catalogue: [entry],
  refreshCatalogue: () => Promise.resolve(),
  edition: () => Promise.resolve(entry),
  keeper,
  runner: () => Promise.resolve(runner),
  analyst: () => Promise.resolve(analyst),
  studio: () => Promise.reject(new Error('no studio here')),
  classroom: () => Promise.resolve(desk),
  now: () => Date.now(),
  newId: () => 'fresh',
  download: () => undefined,
  downloadFile: () => undefined,
  go: (href) => {
    location.hash = href;
  },
};
const preferences = new Preferences(keeper, lang);
preferences.apply(settings);
locale.use(lang);
appearance.use(asked.get('theme') === 'dark' ? 'dark' : 'light');
here.place = placeOf(location.hash);
addEventListener('hashchange', () => here.move(placeOf(location.hash)));
const target = document.getElementById('app');
if (target) mount(App, { target, props: { desk: { services, preferences } } });
