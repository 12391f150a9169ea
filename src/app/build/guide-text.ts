// Reads scenarios/README.md into plain data, one guide a language. It knows Markdown and the page's plan, and no screen.

import { lexer, type Token, type Tokens } from 'marked';
import type { BothLangs, Lang } from '../../core/public.ts';
import type { Guide, GuideBlock, GuideChapter, GuideInline, GuideStep } from '../../ui/parts/guide/guide-model.ts';
import { codesIn } from './guide-codes.ts';

/** Chapters by their place on the page; the two languages have the same ones. */
export const CHAPTER_IDS = ['what', 'hour', 'fields', 'recipes', 'minutes'] as const;
const PART: Readonly<Record<Lang, string>> = { zh: '中文', en: 'English' };
const TEMPLATE_TITLE: Readonly<Record<Lang, string>> = { zh: '模板', en: 'The template' };
const TEMPLATE_PART = '模板 · Template';
const CODES_PART = '代码 · Codes';
const STEPS: readonly string[] = ['find', 'replace', 'delete'] satisfies readonly GuideStep[];

/** The anchor a heading has where the page is read as Markdown. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

type Hrefs = (href: string) => string;

/** Codes named in the text become links to their pages. */
function withCodes(text: string): readonly GuideInline[] {
  return text.split(/\b(S\d{3})\b/).flatMap((piece, i): readonly GuideInline[] => {
    if (piece === '') return [];
    if (i % 2 === 0) return [{ kind: 'text', text: piece }];
    return [{ kind: 'link', href: `#/guide/${piece}`, inside: [{ kind: 'text', text: piece }] }];
  });
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
};
const unescaped = (text: string): string => text.replace(/&(?:lt|gt|amp|quot|#39);/g, (one) => ENTITIES[one] ?? one);

function inline(tokens: readonly Token[] | undefined, to: Hrefs, linked = false): readonly GuideInline[] {
  return (tokens ?? []).flatMap((token): readonly GuideInline[] => {
    const inside = (): readonly GuideInline[] => inline((token as Tokens.Strong).tokens, to, linked);
    switch (token.type) {
      case 'text':
      case 'escape': {
        const text = unescaped((token as Tokens.Text).text);
        return linked ? [{ kind: 'text', text }] : withCodes(text);
      }
      case 'codespan':
        return [{ kind: 'code', text: unescaped((token as Tokens.Codespan).text) }];
      case 'strong':
      case 'em':
        return [{ kind: token.type, inside: inside() }];
      case 'link':
        return [
          {
            kind: 'link',
            href: to((token as Tokens.Link).href),
            inside: inline((token as Tokens.Link).tokens, to, true),
          },
        ];
      default:
        throw new Error(`The guide uses a Markdown the app does not show: ${token.type} in “${token.raw}”`);
    }
  });
}

function code(token: Tokens.Code): GuideBlock {
  const step = token.lang?.split(' ')[1];
  return { kind: 'code', step: STEPS.includes(step ?? '') ? (step as GuideStep) : null, text: token.text };
}

function blocks(tokens: readonly Token[], to: Hrefs): readonly GuideBlock[] {
  return tokens.flatMap((token): readonly GuideBlock[] => {
    switch (token.type) {
      case 'space':
      case 'html': // comments that mark pieces for the tests
        return [];
      case 'heading': {
        const { depth, text, tokens: inside } = token as Tokens.Heading;
        return [{ kind: 'heading', id: anchorOf(text), depth, inside: inline(inside, to) }];
      }
      case 'paragraph':
      case 'text':
        return [{ kind: 'para', inside: inline((token as Tokens.Paragraph).tokens, to) }];
      case 'list': {
        const { ordered, items } = token as Tokens.List;
        return [{ kind: 'list', ordered, items: items.map((item) => blocks(item.tokens, to)) }];
      }
      case 'code':
        return [code(token as Tokens.Code)];
      case 'table': {
        const { header, rows } = token as Tokens.Table;
        const cells = (row: readonly Tokens.TableCell[]) => row.map((cell) => inline(cell.tokens, to));
        return [{ kind: 'table', head: cells(header), rows: rows.map(cells) }];
      }
      default:
        throw new Error(`The guide uses a Markdown the app does not show: ${token.type} in “${token.raw}”`);
    }
  });
}

const isHeading = (token: Token, depth: number): token is Tokens.Heading =>
  token.type === 'heading' && (token as Tokens.Heading).depth === depth;

/** Tokens under each heading of a depth, by its text; what stands before the first is under ''. */
function under(tokens: readonly Token[], depth: number): ReadonlyMap<string, readonly Token[]> {
  const found = new Map<string, Token[]>([['', []]]);
  let now = '';
  for (const token of tokens) {
    if (isHeading(token, depth)) found.set((now = token.text), []);
    else found.get(now)?.push(token);
  }
  return found;
}

interface Plan {
  readonly lead: readonly Token[];
  readonly chapters: readonly { readonly id: string; readonly title: string; readonly tokens: readonly Token[] }[];
}

function planOf(page: string, lang: Lang): Plan {
  const parts = under(lexer(page), 1);
  const chapters = under(parts.get(PART[lang]) ?? [], 2);
  const titles = [...chapters.keys()].filter((title) => title !== '');
  const templates = [...under(parts.get(TEMPLATE_PART) ?? [], 2)].filter(([title]) => title !== '');
  const template = templates.find(([title]) => /\p{Script=Han}/u.test(title) === (lang === 'zh'));
  if (titles.length !== CHAPTER_IDS.length || !template || !parts.has(CODES_PART))
    throw new Error(`scenarios/README.md has lost a part of its ${PART[lang]} guide`);
  return {
    lead: (chapters.get('') ?? []).filter((token) => token.type === 'paragraph').slice(0, 1),
    chapters: [
      ...CHAPTER_IDS.map((id, i) => ({ id, title: titles[i] ?? '', tokens: chapters.get(titles[i] ?? '') ?? [] })),
      { id: 'template', title: TEMPLATE_TITLE[lang], tokens: template[1] },
    ],
  };
}

/** Where the page's own anchors lead in the app. */
function hrefsOf(plan: Plan): Hrefs {
  const known = new Map<string, string>([
    [anchorOf(TEMPLATE_PART), '#/guide/template'],
    [anchorOf(CODES_PART), '#/guide/codes'],
  ]);
  for (const { id, title, tokens } of plan.chapters) {
    known.set(anchorOf(title), `#/guide/${id}`);
    for (const token of tokens)
      if (isHeading(token, 3)) known.set(anchorOf(token.text), `#/guide/${id}~${anchorOf(token.text)}`);
  }
  return (href) => {
    if (href.startsWith('#/')) return href;
    if (/^#S\d{3}$/.test(href)) return `#/guide/${href.slice(1)}`;
    const target = href.startsWith('#') ? known.get(decodeURIComponent(href.slice(1))) : undefined;
    if (target === undefined) throw new Error(`The guide links to “${href}”, which is not on the page`);
    return target;
  };
}

export function guideOf(page: string, lang: Lang): Guide {
  const plan = planOf(page, lang);
  const to = hrefsOf(plan);
  const chapters: readonly GuideChapter[] = plan.chapters.map(({ id, title, tokens }) => ({
    id,
    title: title.replace(/^\d+ /, ''),
    blocks: blocks(tokens, to),
  }));
  const lead = plan.lead.flatMap((token) => inline((token as Tokens.Paragraph).tokens, to));
  return { lang, lead, chapters, codes: codesIn(lang) };
}

/** The templates as files, one a language: the same world. */
export function templatesOf(page: string): BothLangs {
  const of = (lang: Lang): string => {
    const block = planOf(page, lang)
      .chapters.find(({ id }) => id === 'template')
      ?.tokens.find((token): token is Tokens.Code => token.type === 'code');
    if (!block) throw new Error(`scenarios/README.md has no template in ${PART[lang]}`);
    return `${block.text}\n`;
  };
  return { zh: of('zh'), en: of('en') };
}
