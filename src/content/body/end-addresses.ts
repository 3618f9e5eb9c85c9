import type { Link, Nodes, Parents, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** White space and marks of East Asian texts: they stand behind an address, and are none of it. */
const fullWidthMark =
  /[\u3000-\u3003\u3008-\u3011\u3014-\u301f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff3d\uff5b-\uff65]/;
/** Marks that end the sentence that an address stands in. */
const closingMarks = /(?<![?!.,:*_~])[?!.,:*_~]+$/;
/** What every address has that is found in a text. */
const address = /www\.|https?:|@/i;

/**
 * Ends the addresses of a tree before a full-width mark. In texts in which GitHub's rules have yet to look for
 * addresses, such marks are set apart, so that none gets into one.
 *
 * @returns the texts of each node whose texts may be replaced by others, as they were.
 */
export function endAddresses(tree: Root): Map<Parents, Text[]> {
  const former = new Map<Parents, Text[]>();
  visit(tree, (parent) => {
    if (!('children' in parent) || parent.type === 'link') return;
    if (!parent.children.some(mayChange)) return;
    const ended = parent.children.flatMap((child: Nodes): Nodes[] =>
      child.type === 'link' ? endAddress(child) : [child],
    );
    former.set(
      parent,
      ended.filter((child) => child.type === 'text'),
    );
    const children = ended.flatMap((child): Nodes[] =>
      child.type === 'text' ? setApart(child) : [child],
    );
    parent.children = children as typeof parent.children;
  });
  return former;
}

function mayChange(node: Parents['children'][number]): boolean {
  return (
    (node.type === 'text' && address.test(node.value)) || (node.type === 'link' && isAddress(node))
  );
}

/** Whether a link is nothing but an address, without any mark around it. */
function isAddress({ children: [text], position, url }: Link): boolean {
  return (
    text?.type === 'text' &&
    url.endsWith(text.value) &&
    text.position?.start.offset === position?.start.offset
  );
}

function endAddress(link: Link): (Link | Text)[] {
  const [text] = link.children;
  if (text?.type !== 'text' || !isAddress(link)) return [link];
  const end = text.value.search(fullWidthMark);
  if (end === -1) return [link];
  const words = text.value.slice(0, end).replace(closingMarks, '');
  const rest = text.value.slice(words.length);
  const { start, end: behind } = text.position ?? {};
  if (!start || !behind) return [link];
  const edge = {
    ...start,
    column: start.column + words.length,
    offset: (start.offset ?? 0) + words.length,
  };
  const position = { start, end: edge };
  const kept: Text = { type: 'text', value: words, position };
  return [
    { ...link, url: link.url.slice(0, link.url.length - rest.length), children: [kept], position },
    { type: 'text', value: rest, position: { start: edge, end: behind } },
  ];
}

function setApart(text: Text): Text[] {
  if (!address.test(text.value)) return [text];
  return text.value
    .split(new RegExp(`(${fullWidthMark.source}+)`))
    .filter((value) => value !== '')
    .map((value) => ({ ...text, value }));
}
