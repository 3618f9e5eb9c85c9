import type { Stated } from '../received.ts';

/** What the JSON-LD of a page says of its article. */
export interface ArticleData {
  readonly title: Stated[];
  readonly published: Stated[];
  readonly url: Stated[];
  readonly authors: Stated[];
  readonly publisher: Stated[];
}

const isArticle = /(?:Article|BlogPosting|Report)$/;
/** Lists and objects in each other that say who wrote an article; whatever is deeper says nothing. */
const mostDeep = 8;

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
    [node['@type']].flat().some((type) => typeof type === 'string' && isArticle.test(type)),
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
  return [value]
    .flat(mostDeep)
    .filter(isObject)
    .flatMap((node) => {
      const graph = node['@graph'];
      return [node, ...(Array.isArray(graph) ? graph.filter(isObject) : [])];
    });
}

/** Texts, or names and ids of objects. */
function namesIn(value: unknown, depth = 0): string[] {
  if (depth > mostDeep) return [];
  if (Array.isArray(value)) return value.flatMap((each) => namesIn(each, depth + 1));
  if (typeof value === 'string') return [value];
  if (!isObject(value)) return [];
  return namesIn(value.name ?? value['@id'], depth + 1);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}
