import type { Stated } from '../received.ts';

/** What the JSON-LD of a page says of its article. */
export interface ArticleData {
  readonly title: Stated[];
  readonly published: Stated[];
  readonly url: Stated[];
  readonly authors: Stated[];
  readonly publisher: Stated[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads the first article, or the like, in JSON-LD.
 *
 * @param stated Makes a stated value of a text.
 * @see https://schema.org/NewsArticle
 */
export function readJsonLd(
  json: string,
  stated: (text: string | undefined) => Stated[],
): ArticleData {
  const article = nodesIn(parsed(json)).find((node) =>
    [node['@type']].flat().some((type) => /(?:Article|BlogPosting|Report)$/.test(`${type}`)),
  );
  const texts = (key: string) => namesIn(article?.[key]).flatMap(stated);
  return {
    title: texts('headline'),
    published: texts('datePublished'),
    url: [...texts('url'), ...texts('mainEntityOfPage')],
    authors: texts('author'),
    publisher: texts('publisher'),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Objects at the top, in a list, or in a graph. */
function nodesIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (!isObject(value)) return [];
  const graph = value['@graph'];
  return [value, ...(Array.isArray(graph) ? graph.filter(isObject) : [])];
}

/** Texts, or names and ids of objects. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value === 'string') return [value];
  if (!isObject(value)) return [];
  return namesIn(value.name ?? value['@id']);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
