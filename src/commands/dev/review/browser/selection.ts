/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * Keeps what is chosen in the source over a change of the page.
 *
 * @returns What chooses it again when the lines have changed, in the same words of the same lines.
 */
export function keepSelection(): () => void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
  const anchor = placeOf(anchorNode, anchorOffset);
  const focus = placeOf(focusNode, focusOffset);
  return () => {
    const [start, end] = [pointAt(anchor), pointAt(focus)];
    const isThere = anchorNode?.isConnected && focusNode?.isConnected;
    if (start && end && !isThere) getSelection()?.setBaseAndExtent(...start, ...end);
  };
}

/** A place in the words of a line, without what is said of it. */
interface Place {
  readonly line: number;
  readonly offset: number;
}

function placeOf(node: Node | null = null, offset = 0): Place | undefined {
  const line = (node instanceof Element ? node : node?.parentElement)?.closest('.text > p');
  if (!node || !line) return undefined;
  const before = document.createRange();
  before.setStart(line, 0);
  before.setEnd(node, offset);
  const words = before.cloneContents();
  for (const label of words.querySelectorAll('.what')) label.remove();
  return { line: linesOfText().indexOf(line), offset: words.textContent?.length ?? 0 };
}

function pointAt(place: Place | undefined): [Node, number] | undefined {
  const line = place && linesOfText()[place.line];
  if (!line) return undefined;
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.what') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let left = place.offset;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return [node, left];
    left -= length;
  }
  return undefined;
}

function linesOfText(): Element[] {
  return [...document.querySelectorAll('.text > p')];
}
