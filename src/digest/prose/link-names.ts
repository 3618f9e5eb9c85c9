import type { Parents, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { literalPattern } from '../language/literal-pattern.ts';
import { letter } from '../quotation/word-edges.ts';
import { replaceNodes } from './replace-nodes.ts';

/** Somebody, or somewhere, with a page of their own. */
export interface NamedPage {
  readonly url: string;
  /** What a text may call it whole. */
  readonly names: readonly string[];
  readonly family?: FamilyName;
}

/** What a person is called alone. */
export interface FamilyName {
  readonly name: string;
  /** Words with a capital that may stand before it, such as those of an office: before `Smith`, `Jane` is another Smith. */
  readonly titles: readonly string[];
}

const kept = new Set(['link', 'linkReference', 'inlineCode']);
/** A name goes on in a word with a capital: `Geneva Convention`. */
const goesOn = /^[ \u00a0-]\p{Lu}/u;

/**
 * Links the first mention of each page in a text to it. What is linked already, or may be another's name, is left as
 * it is. Takes time in proportion to the text, and to the number of names.
 */
export function linkNames(body: Root, pages: readonly NamedPage[]): Root {
  const linked = linksIn(body);
  const left = new Set(pages.filter(({ url }) => !linked.has(url)));
  const pattern = patternOf([...left]);
  if (!pattern) return body;
  return replaceNodes(body, (node, ancestors) => {
    if (node.type !== 'text' || isKept(ancestors)) return undefined;
    const parts: PhrasingContent[] = [];
    let from = 0;
    for (const { 0: name, index } of node.value.matchAll(pattern)) {
      const [before, after] = [node.value.slice(0, index), node.value.slice(index + name.length)];
      const page = [...left].find((each) => isMeant(each, name, before, after));
      if (!page) continue;
      left.delete(page);
      parts.push(text(node.value.slice(from, index)));
      parts.push({ type: 'link', url: page.url, children: [text(name)] });
      from = index + name.length;
    }
    return from === 0 ? undefined : [...parts, text(node.value.slice(from))];
  });
}

function isMeant({ names, family }: NamedPage, name: string, before: string, after: string) {
  if (goesOn.test(after)) return false;
  if (names.includes(name)) return true;
  if (family?.name !== name) return false;
  const [, title] = /(\p{Lu}[\p{L}\p{M}.'’-]*)\s+$/u.exec(before) ?? [];
  return title === undefined || family.titles.includes(title);
}

/** Any of the names, a longer one before those that it begins with. */
function patternOf(pages: readonly NamedPage[]): RegExp | undefined {
  const names = pages.flatMap(({ names, family }) => [...names, ...(family ? [family.name] : [])]);
  if (names.length === 0) return undefined;
  const alternatives = [...new Set(names)].sort((a, b) => b.length - a.length).map(literalPattern);
  return new RegExp(`(?<!${letter})(?:${alternatives.join('|')})(?!${letter})`, 'gu');
}

function isKept(ancestors: readonly Parents[]): boolean {
  return ancestors.some(({ type }) => kept.has(type));
}

function linksIn(body: Root): Set<string> {
  const urls = new Set<string>();
  visit(body, 'link', ({ url }) => void urls.add(url));
  return urls;
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
