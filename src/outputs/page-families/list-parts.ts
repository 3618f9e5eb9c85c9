import type { IndexedKind } from '../../digest/tables/list-rows.ts';
import { formatMonth } from '../../messages/format/format-date.ts';
import type { Messages } from '../../messages/index.ts';
import type { PageFamily } from '../page-family.ts';
import { timelineStyles } from './timeline-styles.ts';

/** The families of the parts of long lists: of the timeline, of the sources, of an index. */
export const listParts = {
  year: {
    per: 'years',
    title: ({ year }, { timelineOf }) => timelineOf(year),
    schemaType: 'CollectionPage',
    styles: [...timelineStyles, 'chart', 'endnotes'],
    script: 'entries',
  },
  month: {
    per: 'months',
    title: ({ month }, messages) => partOf('timeline', formatMonth(month, messages), messages),
    schemaType: 'CollectionPage',
    styles: [...timelineStyles, 'chart', 'event-list', 'endnotes'],
    script: 'entries',
    trail: ({ month }, { timelineOf }, { permalinks }) => {
      const year = month.slice(0, 'YYYY'.length);
      return [[timelineOf(year), permalinks.to(`/${year}/`)]];
    },
  },
  sourcePeriod: {
    per: 'sourcePeriods',
    title: ({ period }, messages) => partOf('sources', formatMonth(period, messages), messages),
    schemaType: 'CollectionPage',
    styles: ['lists', 'forms'],
    script: 'filter',
    trail: ({ period }, messages, { permalinks }) => {
      const year = period.slice(0, 'YYYY'.length);
      const all = [messages.sources, permalinks.to('/sources/')] as const;
      const name = partOf('sources', formatMonth(year, messages), messages);
      return period === year ? [all] : [all, [name, permalinks.to(`/sources/${year}/`)]];
    },
  },
  letter: {
    per: 'letters',
    title: ({ kind, letter }, messages) => partOf(kind, letter, messages),
    schemaType: 'CollectionPage',
    styles: ['lists', 'network', 'forms'],
    script: 'filter',
    trail: ({ kind }, messages, { permalinks }) => [[messages[kind], permalinks.to(`/${kind}/`)]],
  },
} satisfies Record<string, PageFamily>;

/** What a part of a list is called: `People: M`. */
function partOf(
  list: 'timeline' | 'sources' | IndexedKind,
  part: string,
  messages: Messages,
): string {
  return `${messages[list]}${messages.colon} ${part}`;
}
