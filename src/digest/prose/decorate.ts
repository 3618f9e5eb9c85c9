import type { Nodes, Root } from 'mdast';
import { isLinkNode, placeKey } from '../../content/body/links.ts';
import { pageAt } from '../../content/body/pages.ts';
import { startOfFile } from '../../problem.ts';
import { excerpt } from '../passages/excerpt.ts';
import { type Marking, markPassages } from '../passages/mark-passages.ts';
import { pageNumber } from '../passages/nodes.ts';
import { showPictures } from '../pictures/show-pictures.ts';
import type { RecordLinks } from '../references/links.ts';
import type { PictureRow } from '../tables/digest.ts';
import { decorateSummary, type SummaryDecorations } from './decorate-summary.ts';
import { joinTexts } from './join-texts.ts';
import { keepLines } from './keep-lines.ts';
import { replaceNodes } from './replace-nodes.ts';

/** What a body is shown with, beside its words. */
export interface Decorations {
  /** Path below which the site is published: `/repo`. */
  readonly basePath: string;
  readonly links: RecordLinks;
  readonly pictures?: readonly PictureRow[];
  /** Whether the text comes first on its page. */
  readonly opensPage?: boolean;
  /** Passages to mark, in the order in which they are numbered. */
  readonly markings?: readonly Marking[];
  /** Lines at which the paragraphs start that nothing rests on. */
  readonly uncitedLines?: readonly number[];
  /**
   * Of an excerpt, how many characters of the first paragraph to show; of all else, nothing is shown but the
   * marked passages.
   */
  readonly leadLength?: number;
  /** Whether each line of the body is a line of what is shown, as in a post. */
  readonly hasLines?: boolean;
  readonly summary?: SummaryDecorations;
}

/** Makes the tree that is shown of a body, which stays as it is. */
export function decorate(body: Root, decorations: Decorations): Root {
  const { basePath, links, markings = [], uncitedLines = [], summary, leadLength } = decorations;
  const linked = withPages(withLinks(joinTexts(body), links, basePath));
  const told = summary ? decorateSummary(linked, summary, basePath) : linked;
  const marked = markPassages(withUncited(told, uncitedLines), markings);
  if (leadLength !== undefined) return excerpt(marked, leadLength);
  // Places in a text are counted with its images as they were.
  const shown = showPictures(marked, decorations);
  return decorations.hasLines ? keepLines(shown) : shown;
}

/** Each marker of a page becomes its number. */
function withPages(body: Root): Root {
  return replaceNodes(body, (node) => {
    const page = pageAt(node);
    return page === undefined ? undefined : [pageNumber(page)];
  });
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
