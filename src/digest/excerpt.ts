import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Mark } from './nodes.ts';

const gap: PhrasingContent = { type: 'text', value: ' […] ' };

/**
 * What `reproduce: excerpt` publishes of an article: the first paragraph, and of the others nothing but
 * the passages that something cites.
 *
 * @param body A tree whose passages are marked.
 */
export function excerpt(body: Root): Root {
  const first = body.children.findIndex((node) => node.type === 'paragraph');
  const lead = body.children.slice(0, first + 1).filter((node) => node.type === 'paragraph');
  const rest = body.children.slice(first + 1).flatMap((block): Paragraph[] => {
    const marks: Mark[] = [];
    visit(block, 'mark', (node) => {
      marks.push(node);
      return 'skip';
    });
    if (marks.length === 0) return [];
    const children = marks.flatMap((mark, index) =>
      follows(marks[index - 1], mark) ? [mark] : [gap, mark],
    );
    return [{ type: 'paragraph', children: [...children, gap] }];
  });
  return { type: 'root', children: [...lead, ...rest] };
}

/** Pieces of one passage stand next to each other. */
function follows(earlier: Mark | undefined, later: Mark): boolean {
  return later.data.passages.some((id) => earlier?.data.passages.includes(id));
}
