import type { Element, ElementContent, Properties } from 'hast';
import type { Node, PhrasingContent } from 'mdast';

/** A passage that something rests on; rendered as `<mark>`. */
export interface Mark extends Node {
  type: 'mark';
  /** `passages` are the ids of all those that the words belong to. */
  data: { hName: 'mark'; hProperties: Properties; passages: string[] };
  children: PhrasingContent[];
}

/** A raised number that leads somewhere; rendered as `<sup><a>`. It is no part of the text. */
export interface RaisedLink extends Node {
  type: 'raisedLink';
  data: { hName: 'sup'; hProperties: Properties; hChildren: ElementContent[] };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mark: Mark;
    raisedLink: RaisedLink;
  }
  interface RootContentMap {
    mark: Mark;
    raisedLink: RaisedLink;
  }
}

/** Makes a raised number with a fragment of its own, so that there is a way back to it. */
export function raisedLink(number: number, href: string, id: string): RaisedLink {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text', value: String(number) }],
  };
  return { type: 'raisedLink', data: { hName: 'sup', hProperties: { id }, hChildren: [link] } };
}
