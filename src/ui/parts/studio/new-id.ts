// The id of a copy: the same word with `-copy`, then `-2`, `-3`. It changes one line of the text and nothing else.

const ID_LINE = /^id:[ \t]*(["']?)([A-Za-z][\w-]*)\1/m;
const LONGEST = 40;

export const idOfText = (yaml: string): string | null => ID_LINE.exec(yaml)?.[2] ?? null;

/** The title as the file says, for lists; tolerant of files that cannot be read. */
export function titleOfText(yaml: string, lang: 'zh' | 'en'): string {
  const line = (/^title:(.*(?:\n[ \t]+.*)*)/m.exec(yaml)?.[1] ?? '').slice(0, 2_000);
  const plain = (words: string): string =>
    words
      .trim()
      .replace(/^(["'])(.*)\1$/, '$2')
      .slice(0, 200);
  const own = (one: string): string | undefined =>
    new RegExp(`\\b${one}:[ \\t]*("[^"]*"|'[^']*'|[^,}\\n]+)`).exec(line)?.[1];
  const found = own(lang) ?? own(lang === 'zh' ? 'en' : 'zh');
  if (found !== undefined) return plain(found);
  return /^[ \t]*(?:[{[|>]|#|$)/.test(line) ? '' : plain(line.replace(/[ \t]#.*$/, ''));
}

export function withFreeId(yaml: string, taken: readonly string[]): string {
  const id = idOfText(yaml);
  if (id === null) return yaml;
  const stem = id.replace(/-(?:copy|\d+)$/, '');
  for (let n = 1; ; n++) {
    const ending = n === 1 ? '-copy' : `-${n}`;
    const free = stem.slice(0, LONGEST - ending.length) + ending;
    if (!taken.includes(free)) return yaml.replace(ID_LINE, (line) => line.replace(id, free));
  }
}
