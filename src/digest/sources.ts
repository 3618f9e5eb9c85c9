import type { ContentRecord, Records } from '../content/records.ts';
import { type Building, known, newest, pageOf } from './building.ts';
import type { Quotations } from './citations/quotations.ts';
import type { IndexPages } from './index-pages.ts';
import type { Article, Passage, Person, Post } from './model.ts';
import { readCoverage } from './passages/coverage.ts';
import { excerpt, isExcerpt } from './passages/excerpt.ts';
import { markPassages } from './passages/mark-passages.ts';
import type { Passages } from './passages/passages.ts';
import { renderProse } from './prose/prose.ts';
import type { Permalinks } from './references/permalinks.ts';
import { roleOn } from './timeline/roles.ts';

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
  matched: Passages,
  { people }: IndexPages,
  permalinks: Permalinks,
): Sources {
  const sources: Sources = { articles: new Map(), posts: new Map(), passages: new Map() };
  const addPassages = (record: ContentRecord, source: Building<Article> | Building<Post>) => {
    for (const { id, text, parts } of matched.of(record)) {
      const passage: Building<Passage> = { id, text, parts, source, citations: [], posts: [] };
      source.passages.push(passage);
      sources.passages.set(`${record.kind}/${record.id}#${id}`, passage);
    }
  };
  for (const record of records.articles) {
    const article = makeArticle(record, quotations, matched, permalinks);
    addPassages(record, article);
    sources.articles.set(record.id, article);
  }
  for (const record of records.posts) {
    const author = known(people, record.front.author);
    const quotedIn = known(sources.articles, record.front.quotedIn);
    const post = makePost(record, author, quotedIn, quotations, matched, permalinks);
    const quoted = quotations.posts.get(record.id);
    if (quoted) {
      const { id } = matched.at(quoted.source, quoted.match);
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

function makeArticle(
  record: ContentRecord<'articles'>,
  quotations: Quotations,
  matched: Passages,
  permalinks: Permalinks,
): Building<Article> {
  const { draft: _, sha256: __, corrections = [], ...front } = record.front;
  const source = quotations.sourceText(record);
  const passages = matched.of(record);
  const matches = passages.map(({ match }) => match);
  const coverage = readCoverage(record, source, matches);
  markPassages(record.body, source, passages);
  return {
    ...front,
    ...pageOf(record, permalinks),
    type: 'article',
    html: renderProse(isExcerpt(record) ? excerpt(record.body) : record.body),
    coverage,
    passages: [],
    posts: [],
    events: [],
    corrections,
    updated: newest([front.published, ...corrections.map(({ date }) => date)]),
  };
}

function makePost(
  record: ContentRecord<'posts'>,
  author: Person,
  quotedIn: Article,
  quotations: Quotations,
  matched: Passages,
  permalinks: Permalinks,
): Building<Post> {
  const { platform, date, dateBasis, note, url, archive } = record.front;
  const role = roleOn(author.roles, date);
  const html = renderProse(record.body);
  markPassages(record.body, quotations.sourceText(record), matched.of(record));
  return {
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
}
