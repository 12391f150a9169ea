// Types of the modules that scenario-files.ts and guide.ts make up at build time.

declare module 'virtual:deal-dojo/catalogue' {
  import type { Lang, Length, Mode, Scenario, Text } from '../../core/public.ts';

  /** What the library knows of a scenario before it is loaded. */
  export interface CatalogueEntry {
    readonly id: string;
    readonly title: Text;
    readonly blurb: Text;
    readonly length: Length;
    /** 1..5 */
    readonly difficulty: number;
    readonly minutes: number;
    readonly days: number | null;
    readonly languages: readonly Lang[];
    readonly people: readonly { readonly name: Text; readonly title: Text; readonly mode: Mode }[];
    /** Hash of the world: an attempt made on another world cannot be replayed. */
    readonly world: string;
    readonly text: string;
    readonly own: boolean;
    readonly load: () => Promise<Scenario>;
  }

  export const catalogue: readonly CatalogueEntry[];
  export default catalogue;
}

declare module 'virtual:deal-dojo/guide' {
  import type { Guide } from '../../ui/parts/guide/guide-model.ts';

  /** Each language a chunk of its own. */
  export const guideIn: { readonly zh: () => Promise<Guide>; readonly en: () => Promise<Guide> };
}
