import type { Element, ElementContent, Properties } from 'hast';
import type { Node, PhrasingContent } from 'mdast';
import { pageId } from '../../content/body/pages.ts';

/** Words that something rests on; rendered as `<mark>`. */
export interface Mark extends Node {
  type: 'mark';
  data: { hName: 'mark'; hProperties: Properties };
  children: PhrasingContent[];
}

/** A place that a fragment leads to; rendered as an empty `<span>`. */
export interface Anchor extends Node {
  type: 'anchor';
  data: { hName: 'span'; hProperties: { id: string } };
}

/** A raised number that leads somewhere; rendered as `<sup><a>`. It is no part of the text. */
export interface RaisedLink extends Node {
  type: 'raisedLink';
  data: { hName: 'sup'; hProperties: Properties; hChildren: ElementContent[] };
}

/** What the digest says of the words before it; rendered as `<small>`. */
export interface Label extends Node {
  type: 'label';
  data: { hName: 'small' };
  children: PhrasingContent[];
}

/** Words of another language than those around them; rendered as `<span>`. */
export interface Foreign extends Node {
  type: 'foreign';
  data: { hName: 'span'; hProperties: { lang: string; dir: 'auto' } };
  children: PhrasingContent[];
}

/** Where a page of the original starts; rendered as its number. It is no part of the text. */
export interface PageNumber extends Node {
  type: 'pageNumber';
  data: { hName: 'p'; hProperties: Properties; hChildren: ElementContent[] };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    foreign: Foreign;
    mark: Mark;
    anchor: Anchor;
    raisedLink: RaisedLink;
    label: Label;
  }
  interface RootContentMap {
    foreign: Foreign;
    pageNumber: PageNumber;
    mark: Mark;
    anchor: Anchor;
    raisedLink: RaisedLink;
    label: Label;
  }
}

/** Makes a place for a fragment to lead to. */
export function anchor(id: string): Anchor {
  return { type: 'anchor', data: { hName: 'span', hProperties: { id } } };
}

/**
 * Makes a raised number.
 *
 * @param id A fragment of its own, where there is a way back to it.
 */
export function raisedLink(number: number, href: string, id?: string): RaisedLink {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href },
    children: [{ type: 'text', value: String(number) }],
  };
  const hProperties = id === undefined ? {} : { id };
  return { type: 'raisedLink', data: { hName: 'sup', hProperties, hChildren: [link] } };
}

/**
 * As above, but its number is drawn by the style sheet and read out by its label: what annotates a copy, or copies
 * words out of it, finds the text alone.
 */
export function raisedLabel(number: number, href: string, id: string): RaisedLink {
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: { href, ariaLabel: String(number) },
    children: [],
  };
  return { type: 'raisedLink', data: { hName: 'sup', hProperties: { id }, hChildren: [link] } };
}

/** Makes the number of a page, for fragments to lead to. */
export function pageNumber(page: string): PageNumber {
  const hProperties = { id: pageId(page), className: ['page-number'] };
  return {
    type: 'pageNumber',
    data: { hName: 'p', hProperties, hChildren: [{ type: 'text', value: page }] },
  };
}
