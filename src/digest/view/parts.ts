import type { Redirect } from '../model/page.ts';
import type { IndexEntry, Letter, MonthPage, SourcePeriod } from '../model/parts.ts';
import type { Month, Year } from '../model.ts';
import type {
  IndexedKind,
  LetterRow,
  MonthRow,
  SourcePeriodRow,
  YearRow,
} from '../tables/list-rows.ts';
import type { Context } from './context.ts';

/**
 * The events of a year, as its page and its file have them. What a part of a list holds is read from that list, so the
 * read of the list is reported each time that it is asked for.
 */
export function yearPage({ year, events, months }: YearRow, context: Context): Year {
  return {
    year,
    permalink: context.permalinks.to(`/${year}/`),
    get events() {
      context.reads.add('lists/years');
      return events.map(context.event);
    },
    get months() {
      context.reads.add('lists/years');
      return months.map((row) => monthOf(row, context));
    },
  };
}

/** The events of a month, on the page of a longer time. */
export function monthOf({ month, events }: MonthRow, { event }: Context): Month {
  return { month, events: events.map(event) };
}

/** The events of a month, as its page has them. */
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

/** An address that a page had, which may lead to another page from one build to the next. */
export function redirect(from: string, to: string, { permalinks, reads }: Context): Redirect {
  return {
    id: from.slice(1, -1),
    permalink: permalinks.to(from),
    get target() {
      reads.add('lists/redirects');
      return permalinks.to(to);
    },
  };
}
