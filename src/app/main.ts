// Where everything is wired together: storage, settings, catalogue, addresses, the clock. No rule of play and no markup.

import '../ui/styles/index.css';
import { mount } from 'svelte';
import { catalogue } from 'virtual:deal-dojo/catalogue';
import { openStore, randomId } from '../persistence/index.ts';
import App from '../ui/App.svelte';
import { appearance } from '../ui/state/appearance.svelte.ts';
import { locale } from '../ui/state/locale.svelte.ts';
import { here } from '../ui/state/place.svelte.ts';
import type { Services } from '../ui/state/ports.ts';
import { Preferences } from '../ui/state/preferences.svelte.ts';
import { downloadJson } from './download.ts';
import { openKeeper } from './keeper.ts';
import { keepLook, readLook } from './look.ts';
import { placeOf } from './routes.ts';

const spoken = navigator.languages.some((tag) => /^(zh|en)\b/i.test(tag))
  ? /^zh/i.test(navigator.languages.find((tag) => /^(zh|en)\b/i.test(tag)) ?? '')
    ? 'zh'
    : 'en'
  : 'en';
const now = () => Date.now();

// before the first paint
const look = readLook();
locale.use(look.lang ?? spoken);
appearance.use(look.theme);
appearance.watch(matchMedia('(prefers-color-scheme: dark)'));

here.place = placeOf(location.hash);
addEventListener('hashchange', () => here.move(placeOf(location.hash)));

const { keeper, settings } = await openKeeper(await openStore(), now);
const preferences = new Preferences(keeper, spoken, keepLook);
preferences.apply(settings);

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
