import { DomUtils, parseDocument } from 'htmlparser2';

/** An element of a page. */
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** All elements of a page or in an element, in order; with a name, those of that name. */
export function elementsOf(html: string | Element, name = '*'): Element[] {
  return DomUtils.getElementsByTagName(name, typeof html === 'string' ? parseDocument(html) : html);
}

/** The value of an attribute, its references decoded. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.attribs[name];
}

/** The text of an element, to the letter. */
export function textIn(element: Element | undefined): string {
  return element ? DomUtils.textContent(element) : '';
}

/** The words of an element, its white space collapsed. */
export function wordsOf(element: Element | undefined): string {
  return textIn(element).replace(/\s+/g, ' ').trim();
}

/** The words that a page shows. */
export function wordsOnPage(html: string): string {
  return wordsOf(elementsOf(html, 'body')[0]);
}

/** The ids on a page. */
export function idsOf(html: string): string[] {
  return elementsOf(html).flatMap((element) => attributeOf(element, 'id') ?? []);
}

/** The attributes that hold addresses, each value a list of them. */
const addresses: Record<string, (value: string) => string[]> = {
  href: (value) => [value],
  src: (value) => [value],
  cite: (value) => [value],
  action: (value) => [value],
  poster: (value) => [value],
  srcset: (value) => value.split(',').map((candidate) => candidate.trim().split(/\s/)[0] ?? ''),
};

/** Every address that a page names, as it is written; those in its `<meta>` too. */
export function addressesOf(html: string): string[] {
  return elementsOf(html).flatMap(({ name: element, attribs }) => {
    const { content = '' } = attribs;
    if (element === 'meta') return /^https?:\/\/\S+$/.test(content) ? [content] : [];
    return Object.entries(addresses).flatMap(([name, list]) => {
      const value = attribs[name];
      return value === undefined ? [] : list(value);
    });
  });
}

/** Whether a page asks search engines to stay away. */
export function isNoindex(html: string): boolean {
  return elementsOf(html, 'meta').some(
    ({ attribs }) => attribs.name === 'robots' && /noindex/.test(attribs.content ?? ''),
  );
}
