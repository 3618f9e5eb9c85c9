import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * The words of a copy that are struck out, each with the number of signs before it, white space not counted:
 * `13: labour; 40: mobility`. Whoever reads them reads that they do not hold, so a seal covers them.
 */
export function struckOut(body: Root): string | undefined {
  const struck: string[] = [];
  let before = 0;
  visit(body, ['delete', 'text', 'inlineCode', 'code'], (node) => {
    if (node.type === 'delete') struck.push(`${before}: ${textOf(node)}`);
    if ('value' in node) before += node.value.replace(/\s+/g, '').length;
  });
  return struck.length === 0 ? undefined : struck.join('; ');
}
