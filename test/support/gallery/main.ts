// Mounts one screen with fixture values for looking at: ?screen=call&lang=en&theme=dark&state=over
import { mount } from 'svelte';
import '../../../src/ui/styles/index.css';
import { appearance } from '../../../src/ui/state/appearance.svelte.ts';
import { locale } from '../../../src/ui/state/locale.svelte.ts';
import Gallery from './Gallery.svelte';

const asked = new URLSearchParams(location.search);
locale.use(asked.get('lang') === 'en' ? 'en' : 'zh');
appearance.use(asked.get('theme') === 'dark' ? 'dark' : 'light');
const target = document.getElementById('app');
if (target)
  mount(Gallery, { target, props: { screen: asked.get('screen') ?? 'call', moment: asked.get('state') ?? '' } });
