// Texts the studio brings along, each a chunk of its own: files of the shipped scenarios, the schema, the guide's template. They are in the build, so nothing is fetched from elsewhere.

import type { Id, Lang } from '../core/public.ts';

const FILES = import.meta.glob<string>('../../scenarios/*.yaml', { query: '?raw', import: 'default' });
const GUIDE = import.meta.glob<string>('../../scenarios/README.md', { query: '?raw', import: 'default' });
const SCHEMA = import.meta.glob<string>('../../public/scenario.schema.json', { query: '?raw', import: 'default' });

async function only(files: Readonly<Record<string, () => Promise<string>>>): Promise<string> {
  const [load] = Object.values(files);
  if (!load) throw new Error('a text of the studio is missing from this build');
  return load();
}

export async function shipped(): Promise<readonly { readonly id: Id; readonly yaml: string }[]> {
  return Promise.all(
    Object.entries(FILES).map(async ([path, load]) => ({
      id: /([\w-]+)\.yaml$/.exec(path)?.[1] ?? path,
      yaml: await load(),
    })),
  );
}

export const schema = async (): Promise<unknown> => JSON.parse(await only(SCHEMA)) as unknown;

/** The template stands in the authoring guide, once a language, where a test plays it. */
export async function template(lang: Lang): Promise<string> {
  const guide = await only(GUIDE);
  const all = [...guide.matchAll(/<!-- template:begin -->\s*```yaml\n([\s\S]*?)\n```\s*<!-- template:end -->/g)];
  const texts = all.map(([, text = '']) => text);
  const found = texts.find((text) => new RegExp(`^languages:[^#\\n]*\\b${lang}\\b`, 'm').test(text)) ?? texts[0];
  if (found === undefined) throw new Error('the authoring guide has lost its template');
  return `${found}\n`;
}
