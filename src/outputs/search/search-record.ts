/** A page as the search knows it. */
export interface SearchRecord {
  /** From the root of the site; Pagefind adds the base path. */
  url: string;
  content: string;
  /** ISO 639. All pages are in one index, whatever language their sources are in. */
  language: string;
  meta: Record<'title' | 'kind' | 'day', string> & {
    /** BCP 47, where it is not that of the digest; in every record, a search for "en" would find it. */
    language?: string;
    /** As above. The title of a post is in words of the interface. */
    titleLanguage?: string;
    /** Other names of who and what it names: searched, but not shown, as they stand nowhere on the page. */
    aliases?: string;
    /** Words of it in plainer letters: searched, but not shown. */
    plain?: string;
  };
  filters: Record<'kind' | 'track' | 'person' | 'organization' | 'year' | 'language', string[]>;
  sort: { date: string };
}

/** A record as it is made of a page, before its words are made ready for the search engine. */
export type PageRecord = Omit<SearchRecord, 'language'>;
