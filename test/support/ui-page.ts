// Opens the app at an address, as a reader would, and moves it to others.

import { render } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import App from '../../src/ui/App.svelte';
import { placeOf } from '../../src/app/routes.ts';
import { here } from '../../src/ui/state/place.svelte.ts';
import { deskOn, type TestDesk } from './ui-desk.ts';

export interface TestPage extends TestDesk {
  readonly user: ReturnType<typeof userEvent.setup>;
  to(hash: string): void;
}

export async function pageAt(hash: string, desk?: TestDesk): Promise<TestPage> {
  const on = desk ?? (await deskOn());
  here.place = placeOf(hash);
  here.steps = 0;
  render(App, { props: { desk: on.desk } });
  return { ...on, user: userEvent.setup(), to: (next) => here.move(placeOf(next)) };
}
