// Where everything is wired together: storage, settings, catalogue, addresses, the clock. No rule of play and no markup.

import '../ui/styles/index.css';
import { mount } from 'svelte';
import { catalogue } from 'virtual:deal-dojo/catalogue';
import { LANGS } from '../core/public.ts';
import { openStore, randomId } from '../persistence/index.ts';
import App from '../ui/App.svelte';
import { appearance } from '../ui/state/appearance.svelte.ts';
import { locale } from '../ui/state/locale.svelte.ts';
import { here } from '../ui/state/place.svelte.ts';
import type { Services } from '../ui/state/ports.ts';
import { Preferences } from '../ui/state/preferences.svelte.ts';
import { downloadJson } from './download.ts';
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

const services: Services = {
  catalogue,
  keeper,
  runner: async () => (await import('./runner.ts')).runner,
  now,
  newId: () => randomId(),
  download: (name, text) => downloadJson(name, text, now()),
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
