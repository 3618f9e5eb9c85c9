import { elsewhere } from './en/elsewhere.ts';
import { eventKinds } from './en/kinds.ts';
import { english } from './en/language.ts';
import { sources } from './en/sources.ts';
import { inQuotes } from './in-quotes.ts';
import { type Counted, countIn } from './language/plurals.ts';

const count = countIn(english);

/** The interface in English: all words that there are. What a translation lacks is taken from here. */
export const en = {
  ...english,

  skipToContent: 'Skip to the content',
  mainNavigation: 'Main',
  breadcrumbs: 'You are here',
  timeline: 'Timeline',
  sources: 'Sources',
  places: 'Places',
  people: 'People',
  organizations: 'Organizations',
  tracks: 'Tracks',
  topics: 'Topics',
  articles: 'Articles',
  documents: 'Documents',
  posts: 'Posts',
  events: 'Events',
  corrections: 'Corrections',
  about: 'About',
  draft: 'Draft',
  updated: 'Last updated',
  added: 'Added',
  revised: 'Revised',
  editor: (name: string) => `Edited by ${name}`,
  follow: {
    digest: 'Follow this digest',
    tracks: 'Follow this track',
    topics: 'Follow this topic',
    people: 'Follow this person',
  },
  calendar: 'Calendar',
  copyrightNote: 'Copies of articles, documents and posts belong to their publishers and authors.',

  theme: 'Appearance',
  themeAuto: 'Same as device',
  themeLight: 'Light',
  themeDark: 'Dark',

  /** Beside what is new to the reader. */
  fresh: 'New',
  freshlyRevised: 'Revised',
  sinceLastVisit: 'New since your last visit',
  markNew: 'Mark what is new or revised since my last visit',
  markNewNote:
    'Your browser then keeps the newest day that this site had at your last two visits, and when you last opened a page here. Nobody else is told. Switch it off, and they are deleted.',
  byKeyboard: 'By keyboard',
  byKeyboardText:
    'On the page of an event, the access keys P and N lead to the event before and after it: in most browsers together with Alt, in Firefox with Alt and Shift, on a Mac with Control and Option.',

  filters: 'Filter events',
  track: 'Track',
  /** A lane, and a choice, beside those of the tracks. */
  withoutTrack: 'Other events',
  person: 'Person',
  organization: 'Organization',
  topic: 'Topic',
  kind: 'Kind',
  year: 'Year',
  languageLabel: 'Language',
  country: 'Country',
  publisher: 'Publisher',
  filterList: 'Filter the list',
  countEntries: (total: number): Counted => ({ other: `# of ${english.number(total)} shown` }),
  all: 'All',
  showAll: 'Show all',
  showMore: 'Show more',
  /** For scripts, which put in the number. */
  countShown: (): Counted => ({ one: '# event shown', other: '# events shown' }),
  countOf: (total: number): Counted => ({
    other: `# of the ${count(total, { other: '#' })} events on this page`,
  }),
  /** The title of the timeline in the order that is not the digest's. */
  reversed: {
    'newest-first': 'Timeline, oldest first',
    'oldest-first': 'Timeline, newest first',
  },
  search: 'Search',
  searchLabel: 'Search for',
  searchSort: 'Order',
  byRelevance: 'Best match first',
  searchNeedsScript:
    'The search runs in your browser, and needs JavaScript. Without it, the timeline and these lists lead to everything on this site.',
  /** For the script, which puts in the number. */
  countFound: (): Counted => ({ one: '# page found', other: '# pages found' }),
  searchFailed: 'The search index could not be loaded. Check the connection, and try again.',
  event: 'Event',
  article: 'Article',
  document: 'Document',
  post: 'Post',
  newestFirst: 'Newest first',
  oldestFirst: 'Oldest first',
  map: 'Map of the places',

  kinds: eventKinds,
  approximate: (date: string) => `about ${date}`,
  uncertain: (date: string) => `perhaps ${date}`,
  /** A span whose ends are not known equally well; the others are written as `dates` has it. */
  range: (start: string, end: string) => `${start} to ${end}`,
  ongoing: (start: string) => `since ${start}`,
  unknown: (start: string) => `from ${start}, end not known`,
  /** @param zone What its clocks are called after, or an offset: `UTC+9`. */
  time: (local: string, zone: string) =>
    /^UTC./.test(zone) ? `${local}, ${zone}` : `${local}, ${zone} time`,
  timeRange: (start: string, end: string) => `${start}–${end}`,
  timeRangeOverMidnight: (start: string, end: string) => `${start}–${end} the next day`,
  participants: 'Participants',
  /** Whoever an event of some kinds is by. */
  participantsOf: {
    statement: 'By',
    publication: 'By',
    'press-conference': 'By',
    speech: 'By',
  } as Partial<Record<string, string>>,
  /** An office of a country or an organization. */
  role: (title: string, of: string) => `${title}, ${of}`,
  place: (name: string, country: string) => `${name}, ${country}`,

  date: 'Date',
  placeLabel: 'Place',
  occasion: 'Occasion',
  dateReading: (phrase: string) => `from “${phrase}”, written on`,
  /** Where the words quoted do not say it. The day follows; the place is as printed. */
  datedBySource: {
    article: 'the article was published on',
    document: 'the document is dated',
    post: 'it was posted on',
  },
  placeOfDocument: (place: string) => `the document is from “${place}”`,
  titleOfDocument: (title: string) => `the document is headed “${title}”`,
  citations: 'Evidence for the summary',
  citationsNote:
    'What the summary says, and beside it the words of the source that support it. Follow a source to read the words where they stand.',
  checked: ({
    quotations,
    figures,
    days,
    names,
  }: Record<'quotations' | 'figures' | 'days' | 'names', number>) => {
    const found = count(quotations, {
      one: '# quotation found word for word',
      other: '# quotations found word for word',
    });
    const compared = [
      ...(figures > 0 ? [count(figures, { one: '# figure', other: '# figures' })] : []),
      ...(days > 0 ? [count(days, { one: '# day', other: '# days' })] : []),
      ...(names > 0 ? [count(names, { one: '# name', other: '# names' })] : []),
    ];
    if (compared.length === 0) return `${found}.`;
    const passages = figures + days + names === 1 ? 'its passage' : 'their passages';
    return `${found}; ${english.list(compared)} compared with ${passages}.`;
  },
  whatIsChecked: 'What is checked',
  /** In paragraphs. */
  whatIsCheckedText: [
    'The words in each footnote stand in the source that it names: the program that makes this site looks for them, and makes none while any are missing.',
    'It then compares figures, days and names that it can read in a title, in a summary, or among the facts of an event with the words of the source behind them. The page of an event counts those that it found there. What it does not count, it could not compare, or did not find. A program that compares words does not know whether they are true.',
  ],
  editorsTranslation: (words: string) => `Editor’s translation: ${inQuotes(words, english.quotes)}`,
  /** Behind words in quotation marks. */
  byEditor: 'editor’s translation',
  editorsNote: 'Editor’s note',
  disputed: 'Disputed',
  retracted: 'Retracted',
  accountsDiffer: 'Disputed: the sources give different accounts.',
  inTheOriginal: 'in the original',
  /** In place of a sentence that ends with the footnote before as well. */
  sameSentence: 'The same sentence',
  backToSummary: (number: number) => `Back to note ${number} in the summary`,
  neighbours: 'Before and after',
  earlier: 'Earlier',
  later: 'Later',
  earlierInTrack: 'Earlier in this track',
  laterInTrack: 'Later in this track',

  ...sources,

  chartCaption: (events: string, period: string) => `${events}, ${period}`,
  /** The name of a lane of bars: `Leaders: 90 events, most in May 2025 (3). 2024: 40, 2025: 50` */
  chartLane: (track: string, events: string, most: string | undefined, years: readonly string[]) =>
    `${track}: ${events}${most ? `, ${most}` : ''}${years.length > 0 ? `. ${years.join(', ')}` : ''}`,
  mostOn: (day: string, count: number) => `most on ${day} (${count})`,
  mostIn: (period: string, count: number) => `most in ${period} (${count})`,
  countOfYear: (year: string, count: number) => `${year}: ${count}`,
  whoMetWhom: 'Who met whom',
  metNote:
    'Counted are the meetings, calls, visits, summits, signings and hearings in which both took part.',
  lastMet: 'Last time',
  closerLook: 'A closer look',
  noSourcesIn: (periods: readonly string[]) => `None in ${english.list(periods)}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  zoomWhole: 'Whole span',
  zoomable: 'Chart of the events; the keys + and − zoom, 0 shows the whole span',
  related: 'Related pages',
  /** Of a whole timeline, and of a part of it. */
  emptyTimeline:
    'No events yet. They will stand here in order of time, each with the sources that it rests on.',
  noEvents:
    'No events yet. Those of the timeline that belong here will be listed with their dates.',
  noEntries:
    'Nothing here yet. Each entry of this list will lead to a page with all of its events.',
  countEvents: (events: number) => count(events, { one: '# event', other: '# events' }),
  offices: 'Offices',
  aliases: (names: string) => `Also: ${names}`,
  from: 'from',
  until: 'until',
  years: 'By year',
  byMonth: 'By month',
  byLetter: 'By letter',
  timelineOf: (year: string) => `Timeline of ${year}`,
  countOnPage: (entries: number) => count(entries, { one: '# entry', other: '# entries' }),
  sourcesNote: 'Everything the timeline rests on.',
  noCorrections:
    'No corrections so far. What is put right after publication is listed here, with the day and what was wrong.',
  corrected: 'Corrected on',
  position: (latitude: string, longitude: string) => `${latitude}, ${longitude}`,
  north: (degrees: string) => `${degrees}° N`,
  south: (degrees: string) => `${degrees}° S`,
  east: (degrees: string) => `${degrees}° E`,
  west: (degrees: string) => `${degrees}° W`,
  moved: 'This page has moved to:',
  notFound: 'Page not found',
  notFoundNote: 'The address may be mistyped. The timeline leads to everything on this site.',
  toTimeline: 'Go to the timeline',

  cite: 'Cite',
  reference: (author: string, title: string, where: string) => {
    // The title may end with the end of an isolate, which nobody sees.
    const stop = /[.?!…]\u2069?$/.test(title) ? '' : '.';
    return `${author}. “${title}${stop}” ${where}.`;
  },
  allSources: 'All sources of this site, for reference managers',

  ...elsewhere,
};
