import type { IndexEntry, Letter, MonthPage, SourcePeriod } from '../model/parts.ts';
import type { IndexedKind, LetterRow, MonthRow, SourcePeriodRow } from '../tables/list-rows.ts';
import type { Context } from './context.ts';

/**
 * The events of a month, as its page has them. What a part of a list holds is read from that list, so the read of the
 * list is reported each time that it is asked for.
 */
export function monthPage({ month, events }: MonthRow, context: Context): MonthPage {
  return {
    id: month,
    month,
    permalink: context.permalinks.to(`/${month.replace('-', '/')}/`),
    get events() {
      context.reads.add('lists/months');
      return events.map(context.event);
    },
  };
}

/** The sources of a year or a month, as its page has them. */
export function sourcePeriod(row: SourcePeriodRow, context: Context): SourcePeriod {
  const { period } = row;
  const idsOf = (kind: 'articles' | 'documents' | 'posts') => {
    context.reads.add('lists/sourcePeriods');
    return row[kind];
  };
  return {
    id: period,
    period,
    permalink: context.permalinks.to(`/sources/${period.replace('-', '/')}/`),
    get articles() {
      return idsOf('articles').map(context.article);
    },
    get documents() {
      return idsOf('documents').map(context.document);
    },
    get posts() {
      return idsOf('posts').map(context.post);
    },
  };
}

/** The records under a letter, as its page has them. */
export function letterPage({ kind, letter, slug, ids }: LetterRow, context: Context): Letter {
  return {
    id: `${kind}/${slug}`,
    kind,
    letter,
    permalink: context.permalinks.to(`/${kind}/by/${slug}/`),
    get entries() {
      context.reads.add('lists/letters');
      const make: (id: string) => IndexEntry = makerOf[kind](context);
      return ids.map(make);
    },
  };
}

const makerOf = {
  tracks: ({ track }) => track,
  people: ({ person }) => person,
  organizations: ({ organization }) => organization,
  places: ({ place }) => place,
  topics: ({ topic }) => topic,
} satisfies { [K in IndexedKind]: (context: Context) => (id: string) => IndexEntry };
