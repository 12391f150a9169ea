import { mount } from 'svelte';
import '../../../src/ui/styles/index.css';
import { appearance } from '../../../src/ui/state/appearance.svelte.ts';
import { locale } from '../../../src/ui/state/locale.svelte.ts';
import CampaignDebrief from '../../../src/ui/screens/CampaignDebrief.svelte';
import { campaignOfEnding } from '../campaign-play.ts';
const asked = new URLSearchParams(location.search);
locale.use(asked.get('lang') === 'en' ? 'en' : 'zh');
appearance.use(asked.get('theme') === 'dark' ? 'dark' : 'light');
const target = document.getElementById('app');
if (target)
  mount(CampaignDebrief, {
    target,
    props: { report: campaignOfEnding(asked.get('state') as 'renewed'), onagain() {}, onprint() {}, backHref: '#/' },
  });
