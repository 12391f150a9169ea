// Drafts that storage would not take: they live as long as the page. Knows no storage.

import type { Id } from '../../core/public.ts';
import type { Draft } from './studio-ports.ts';

export const unkeptDrafts = new Map<Id, Draft>();
