// Where everything is wired together: storage, settings, catalogue, addresses, the clock. No rule of play and no markup.

import '../ui/styles/index.css';
import { mount } from 'svelte';
import { catalogue } from 'virtual:deal-dojo/catalogue';
import { LANGS } from '../core/public.ts';
import { openStore, randomId } from '../persistence/index.ts';
import App from '../ui/App.svelte';
import { Catalogue } from '../ui/state/catalogue.svelte.ts';
import { appearance } from '../ui/state/appearance.svelte.ts';
import { locale } from '../ui/state/locale.svelte.ts';
import { here } from '../ui/state/place.svelte.ts';
import type { Analyst, Services } from '../ui/state/ports.ts';
import { Preferences } from '../ui/state/preferences.svelte.ts';
import { downloadFile, downloadJson } from './download.ts';
import { openKeeper } from './keeper.ts';
import { keeperLater } from './keeper-later.ts';
import { keepLook, readLook } from './look.ts';
import { placeOf } from './routes.ts';

/** The first of the browser's languages that we speak; English for those who speak neither. */
const spoken =
  navigator.languages.map((tag) => LANGS.find((lang) => tag.toLowerCase().startsWith(lang))).find(Boolean) ?? 'en';
const now = () => Date.now();

// before the first paint
const look = readLook();
locale.use(look.lang ?? spoken);
appearance.use(look.theme);
appearance.watch(matchMedia('(prefers-color-scheme: dark)'));

here.place = placeOf(location.hash);
addEventListener('hashchange', () => here.move(placeOf(location.hash)));

// storage opens while the page already stands: some browsers take seconds, or never answer
const opened = openStore().then((store) => openKeeper(store, now));
const keeper = keeperLater(opened.then((one) => one.keeper));
const preferences = new Preferences(keeper, spoken, keepLook);
void opened.then(({ settings }) => preferences.apply(settings));

const playable = new Catalogue(catalogue);
let analyst: Promise<Analyst> | null = null;

async function startAnalyst(): Promise<Analyst> {
  const [{ analystWith }, { workerStarter }] = await Promise.all([
    import('./analysis/analyst.ts'),
    import('./analysis/start-worker.ts'),
  ]);
  return analystWith(await workerStarter());
}

const services: Services = {
  get catalogue() {
    return playable.entries;
  },
  async refreshCatalogue() {
    const { ownEntries } = await import('./own-scenarios.ts');
    playable.bring(await ownEntries(await services.studio()));
  },
  async edition(scenario, world) {
    const shipped = catalogue.find((one) => one.id === scenario && (world === null || one.world === world));
    if (shipped) return shipped;
    const { ownEdition } = await import('./own-scenarios.ts');
    return ownEdition(await services.studio(), scenario, world);
  },
  keeper,
  // a chunk that would not come is asked for again the next time
  analyst: () =>
    (analyst ??= startAnalyst().catch((error: unknown) => {
      analyst = null;
      throw error;
    })),
  studio: async () => (await import('./studio-desk.ts')).studioDesk((await opened).persisted, now),
  classroom: async () => (await import('./class-desk.ts')).classDesk((await opened).persisted, services),
  runner: async () => (await import('./runner.ts')).runner,
  now,
  newId: () => randomId(),
  download: (name, text) => downloadJson(name, text, now()),
  downloadFile,
  go: (href) => {
    location.hash = href;
  },
};

const target = document.querySelector('#app');
if (target) mount(App, { target, props: { desk: { services, preferences } } });

const overHttp = location.protocol === 'https:' || location.protocol === 'http:';
if (import.meta.env.PROD && !__SINGLE_FILE__ && overHttp && 'serviceWorker' in navigator) {
  // without it the game still plays, only not offline
  navigator.serviceWorker.register('./sw.js').catch(() => undefined);
}
