import type { Nodes, Root } from 'mdast';
import { isLinkNode, placeKey } from '../../content/body/links.ts';
import { startOfFile } from '../../problem.ts';
import { citationId } from '../citations/references.ts';
import { excerpt } from '../passages/excerpt.ts';
import { type Marking, markPassages } from '../passages/mark-passages.ts';
import { raisedLink } from '../passages/nodes.ts';
import type { RecordLinks } from '../references/links.ts';
import type { CitationRow } from '../tables/digest.ts';
import { keepLines } from './keep-lines.ts';
import { labelTranslations } from './label-translations.ts';
import { replaceNodes } from './replace-nodes.ts';

/** What a body is shown with, beside its words. */
export interface Decorations {
  /** Path below which the site is published: `/repo`. */
  readonly basePath: string;
  readonly links: RecordLinks;
  /** Passages to mark, in the order in which they are numbered. */
  readonly markings?: readonly Marking[];
  /** Lines at which the paragraphs start that nothing rests on. */
  readonly uncitedLines?: readonly number[];
  /** Whether to leave out all but the first paragraph and the marked passages. */
  readonly isExcerpt?: boolean;
  /** Whether each line of the body is a line of what is shown, as in a post. */
  readonly hasLines?: boolean;
  readonly footnotes?: Footnotes;
}

/** The footnotes of a summary, whose numbers lead to the page of the event. */
interface Footnotes {
  /** Path of that page, from the root of the site. */
  readonly page: string;
  /** What is said in the language of the digest of speech that its editor has translated. */
  readonly translated: string;
  /** In the order of their numbers. */
  readonly list: readonly FootnoteDecorations[];
}

/** The words of a footnote count where an editor has translated some, which is said then. */
export type FootnoteDecorations = Pick<CitationRow, 'identifier' | 'references'> &
  Partial<Pick<CitationRow, 'quotation' | 'translation'>>;

/** Makes the tree that is shown of a body, which stays as it is. */
export function decorate(body: Root, decorations: Decorations): Root {
  const { basePath, links, markings = [], uncitedLines = [], footnotes } = decorations;
  const labelled = footnotes ? labelTranslations(body, footnotes.list, footnotes.translated) : body;
  const linked = withLinks(labelled, links, basePath);
  const noted = footnotes ? withFootnotes(linked, footnotes, basePath) : linked;
  const marked = markPassages(withUncited(noted, uncitedLines), markings);
  const shown = decorations.isExcerpt ? excerpt(marked) : marked;
  return decorations.hasLines ? keepLines(shown) : shown;
}

function withLinks(body: Root, links: RecordLinks, basePath: string): Root {
  const replace = (node: Nodes): Nodes[] | undefined => {
    if (!isLinkNode(node)) return undefined;
    const target = links[placeKey(node.position?.start ?? startOfFile)];
    if (target === undefined || target === 'reported') return undefined;
    const url = basePath + target.path;
    return [node.type === 'link' ? { ...replaceNodes(node, replace), url } : { ...node, url }];
  };
  return replaceNodes(body, replace);
}

/** Each reference becomes a raised number; the footnotes themselves are left to the page of the event. */
function withFootnotes(body: Root, { page, list }: Footnotes, basePath: string): Root {
  const identifiers = list.map(({ identifier }) => identifier);
  const counts = list.map(() => 0);
  return replaceNodes(body, (node) => {
    if (node.type === 'footnoteDefinition') return [];
    if (node.type !== 'footnoteReference') return undefined;
    const index = identifiers.indexOf(node.identifier);
    const reference = list[index]?.references[counts[index] ?? 0];
    if (!reference) return undefined;
    counts[index] = (counts[index] ?? 0) + 1;
    const number = index + 1;
    return [raisedLink(number, `${basePath}${page}#${citationId(number)}`, reference.id)];
  });
}

function withUncited(body: Root, lines: readonly number[]): Root {
  const children = body.children.map((block) =>
    lines.includes(block.position?.start.line ?? 0)
      ? ({
          ...block,
          data: { ...block.data, hProperties: { className: ['uncited'] } },
        } as typeof block)
      : block,
  );
  return lines.length === 0 ? body : { ...body, children };
}
