import type { Element, Properties } from 'hast';
import type { Node } from 'mdast';
import type { PictureRow } from '../tables/digest.ts';
import { type Rendition, renditionsOf } from './renditions.ts';

/** A picture in a text; rendered as `<img>`, in a `<picture>` where it has other formats. */
export interface PictureNode extends Node {
  type: 'picture';
  data: { hName: string; hProperties: Properties; hChildren: Element[] };
}

/** A picture with what stands below it; rendered as `<figure>`. */
export interface FigureNode extends Node {
  type: 'figure';
  data: { hName: 'figure'; hChildren: Element[] };
}

declare module 'mdast' {
  interface PhrasingContentMap {
    picture: PictureNode;
  }
  interface BlockContentMap {
    figure: FigureNode;
  }
  interface RootContentMap {
    picture: PictureNode;
    figure: FigureNode;
  }
}

/** How a picture is shown. */
export interface Showing {
  /** Path below which the site is published: `/repo`. */
  readonly basePath: string;
  /** Whether it is loaded only when a reader comes near it. */
  readonly lazy: boolean;
}

/** The column of a text, and what is left and right of it on a phone; in pixels. */
const column = { width: 684, margins: 45 };

/** Makes a picture that stands among words. */
export function pictureNode(row: PictureRow, showing: Showing): PictureNode {
  const title = [row.caption, row.credit].filter((words) => words !== undefined).join(' ');
  const { tagName, properties, children } = element(row, showing, title);
  return {
    type: 'picture',
    data: { hName: tagName, hProperties: properties, hChildren: children as Element[] },
  };
}

/** Makes a picture that stands by itself, with its caption and its credit. */
export function figureNode(row: PictureRow, showing: Showing): FigureNode {
  const { caption, credit } = row;
  const below = [
    ...(caption === undefined ? [] : [text(caption)]),
    ...(caption === undefined || credit === undefined ? [] : [text(' ')]),
    ...(credit === undefined
      ? []
      : [html('span', { className: ['picture-credit'] }, [text(credit)])]),
  ];
  const hChildren = [element(row, showing), html('figcaption', {}, below)];
  return { type: 'figure', data: { hName: 'figure', hChildren } };
}

function element(row: PictureRow, { basePath, lazy }: Showing, title = ''): Element {
  const renditions = renditionsOf(basePath + row.path, row);
  const own = renditions.filter(({ format }) => format === row.format);
  const largest = own.at(-1);
  // The whole picture is one of its own sizes, unless it is larger than anybody needs.
  const isWhole = largest === undefined || row.width < 2 * largest.width;
  const whole = { path: basePath + row.path, width: row.width, format: row.format };
  const candidates = isWhole ? [...own, whole] : own;
  const webp = renditions.filter(({ format }) => format === 'webp');
  const sizes = sizesOf(row.width);
  const img = html('img', {
    src: candidates.at(-1)?.path ?? whole.path,
    ...(candidates.length > 1 && { srcSet: srcSetOf(candidates), sizes }),
    alt: row.alt,
    ...(title !== '' && { title }),
    width: row.width,
    height: row.height,
    ...(lazy && { loading: 'lazy' }),
  });
  if (row.format === 'webp' || webp.length === 0) return img;
  const source = html('source', { type: 'image/webp', srcSet: srcSetOf(webp), sizes });
  return html('picture', {}, [source, img]);
}

function srcSetOf(candidates: readonly Rendition[]): string {
  return candidates.map(({ path, width }) => `${path} ${width}w`).join(', ');
}

function sizesOf(width: number): string {
  const shown = Math.min(width, column.width);
  return `(min-width: ${shown + column.margins}px) ${shown}px, calc(100vw - ${column.margins}px)`;
}

function html(
  tagName: string,
  properties: Properties,
  children: Element['children'] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string) {
  return { type: 'text', value } as const;
}
