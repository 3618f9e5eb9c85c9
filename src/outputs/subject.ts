import type { Digest } from '../digest/model.ts';
import { embedPath } from '../digest/references/embed-path.ts';
import type { Permalink } from '../digest/references/permalinks.ts';
import { messagesFor } from '../messages/index.ts';
import { type FamilyName, pageFamilies } from './page-families.ts';
import type { Crumb, PageFamily, PagesOf, SinglePage } from './page-family.ts';
import type { Item, Per } from './per.ts';

type Families = typeof pageFamilies;

/** What a page of a family is about: the item, where there is one for each. */
export type SubjectOf<F extends FamilyName> = F extends FamilyName
  ? Families[F] extends { per: infer P extends Per }
    ? { readonly type: F; readonly page: Item<P> }
    : { readonly type: F }
  : never;

/** What a page is about: its address, title, head and structured data all follow from this. */
export type Subject = SubjectOf<FamilyName>;

/** The pages of a digest, by family. */
export type Pages = { readonly [F in FamilyName]: readonly SubjectOf<F>[] };

/** Every page of a digest, by family. */
export function pagesOf(digest: Digest): Pages {
  const pages = Object.entries(pageFamilies).map(([type, family]: [string, PageFamily]) => {
    if (family.per === undefined) return [type, hasPage(family, digest) ? [{ type }] : []];
    return [type, digest[family.per].map((page: Item) => ({ type, page }))];
  });
  return Object.freeze(Object.fromEntries(pages));
}

/** Tells whether a digest has the page of a family that is of one page. */
export function hasPage({ isNeeded = () => true }: SinglePage, digest: Digest): boolean {
  return isNeeded(digest);
}

/** Every page of a digest, but for those that are shown within pages of other sites. */
export function subjectsOf(digest: Digest): Subject[] {
  return Object.values(pagesOf(digest))
    .flat()
    .filter((subject) => !familyOf(subject).framed);
}

/** The file that is read at an address: `events/x/index.html` for `/events/x/`. */
export function fileAt(path: string): string {
  return (path.endsWith('/') ? `${path}index.html` : path).slice(1);
}

/** The item that a page is about, and the list that it is of. */
export function itemOf(subject: Subject): { per: Per; item: Item } | undefined {
  const { per }: PageFamily = pageFamilies[subject.type];
  return per !== undefined && 'page' in subject ? { per, item: subject.page } : undefined;
}

/** Where the page is found. */
export function permalinkOf(subject: Subject, { permalinks }: Digest): Permalink {
  if (!('page' in subject)) return permalinks.to(pageFamilies[subject.type].path);
  const { permalink } = subject.page;
  return familyOf(subject).framed ? permalinks.to(embedPath(permalink.path)) : permalink;
}

/** Whether search engines may show the page. */
export function isIndexed(subject: Subject): boolean {
  return !familyOf(subject).noindex;
}

/** The heading of the page. */
export function titleOf(subject: Subject, digest: Digest): string {
  const { title } = familyOf(subject);
  return title(itemOf(subject)?.item, messagesFor(digest.language), digest);
}

/** The pages on the way to a page: the home page and those above it, without the page itself. */
export function trailOf(subject: Subject, digest: Digest): Crumb[] {
  const messages = messagesFor(digest.language);
  const { trail } = familyOf(subject);
  return [
    [messages.timeline, digest.permalinks.to('/')],
    ...(trail?.(itemOf(subject)?.item, messages, digest) ?? []),
  ];
}

/** What is known of the pages of the family. */
export function familyOf({ type }: Subject): PagesOf<Item | undefined> {
  return pageFamilies[type];
}
