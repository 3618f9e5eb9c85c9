import type { Records } from '../content/records.ts';
import { type Building, known, newest, pageOf } from './building.ts';
import { readCoverage } from './coverage.ts';
import { excerpt } from './excerpt.ts';
import type { IndexPages } from './index-pages.ts';
import { markPassages } from './mark-passages.ts';
import type { Article, Passage, Post } from './model.ts';
import type { Passages } from './passages.ts';
import type { Permalinks } from './permalinks.ts';
import { renderProse } from './prose.ts';
import type { Quotations } from './quotations.ts';
import { roleOn } from './roles.ts';

/** The articles and posts by id, their passages marked; who cites them is filled in later. */
export interface Sources {
  articles: Map<string, Building<Article>>;
  posts: Map<string, Building<Post>>;
  /** By source (`articles/x`) and passage id. */
  passages: Map<string, Building<Passage>>;
}

/** Makes the pages of articles and posts. */
export function makeSources(
  records: Records,
  quotations: Quotations,
  ranges: Passages,
  { people }: IndexPages,
  permalinks: Permalinks,
): Sources {
  const sources: Sources = { articles: new Map(), posts: new Map(), passages: new Map() };
  const addPassages = (
    record: Records['articles' | 'posts'][number],
    source: Building<Article> | Building<Post>,
  ) => {
    for (const { id, text, parts } of ranges.of(record)) {
      const passage: Building<Passage> = { id, text, parts, source, citations: [], posts: [] };
      source.passages.push(passage);
      sources.passages.set(`${record.kind}/${record.id}#${id}`, passage);
    }
  };
  for (const record of records.articles) {
    const { draft: _, sha256: __, corrections = [], ...front } = record.front;
    const source = quotations.sourceText(record);
    const passages = ranges.of(record);
    const coverage = readCoverage(
      record,
      source,
      passages.map(({ match }) => match),
    );
    markPassages(record.body, source, passages);
    const article: Building<Article> = {
      ...front,
      ...pageOf(record, permalinks),
      type: 'article',
      html: renderProse(front.reproduce === 'excerpt' ? excerpt(record.body) : record.body),
      coverage,
      passages: [],
      posts: [],
      events: [],
      corrections,
      updated: newest([front.published, ...corrections.map(({ date }) => date)]),
    };
    addPassages(record, article);
    sources.articles.set(record.id, article);
  }
  for (const record of records.posts) {
    const { platform, date, dateBasis, note, url, archive } = record.front;
    const author = known(people, record.front.author);
    const role = roleOn(author.roles, date);
    const quotedIn = known(sources.articles, record.front.quotedIn);
    const quoted = quotations.posts.get(record.id);
    const html = renderProse(record.body);
    markPassages(record.body, quotations.sourceText(record), ranges.of(record));
    const post: Building<Post> = {
      ...pageOf(record, permalinks),
      type: 'post',
      language: quotedIn.language,
      platform,
      date,
      dateBasis,
      ...(note !== undefined && { note }),
      ...(url !== undefined && { url }),
      ...(archive !== undefined && { archive }),
      author,
      ...(role && { role }),
      quotedIn,
      html,
      markedHtml: renderProse(record.body),
      passages: [],
      events: [],
      updated: date,
    };
    if (quoted) {
      const { id } = ranges.at(quoted.source, quoted.match);
      const passage = known(sources.passages, `articles/${quotedIn.id}#${id}`);
      post.passage = passage;
      passage.posts.push(post);
    }
    addPassages(record, post);
    quotedIn.posts.push(post);
    author.posts.push(post);
    sources.posts.set(record.id, post);
  }
  return sources;
}
