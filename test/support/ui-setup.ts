// Before every component test: matchers, and a page in Chinese as the app starts it.
import '@testing-library/jest-dom/vitest';
import { beforeEach } from 'vitest';
import { locale } from '../../src/ui/state/locale.svelte.ts';

beforeEach(() => locale.use('zh'));
