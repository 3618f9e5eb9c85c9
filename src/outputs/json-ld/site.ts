import type { SearchAction, WebSite, WithActionConstraints } from 'schema-dts';
import type { Digest } from '../../digest/model.ts';
import { messagesFor } from '../../messages/index.ts';
import { siteReference } from './node-id.ts';

/**
 * The site: its name, its method, and how to search it.
 *
 * @see https://schema.org/WebSite
 */
export function siteNode(digest: Digest) {
  const { title, description, language, updated, editor, permalinks } = digest;
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${permalinks.to('/search/').url}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    ...siteReference(digest),
    url: permalinks.to('/').url,
    name: title,
    description,
    inLanguage: language,
    ...(updated !== '' && { dateModified: updated }),
    ...(editor !== undefined && { creditText: messagesFor(language).editor(editor) }),
    publishingPrinciples: permalinks.to('/about/').url,
    potentialAction: search,
  } satisfies WebSite;
}
