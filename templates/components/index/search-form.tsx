import { pageFamilies } from '../../../src/outputs/page-families.ts';
import { searchBundle } from '../../../src/outputs/search/search-bundle.ts';
import { hasPage, permalinkOf, titleOf } from '../../../src/outputs/subject.ts';
import { useSite } from '../layout/site.tsx';
import { Choice } from '../lists/choice.tsx';

/** What to look for, and where; the script that searches shows it, and what it found. */
export function SearchForm() {
  const { digest, messages } = useSite();
  const { tracks, people, organizations, years, languages, events, permalinks } = digest;
  const hasOthers = tracks.length > 0 && events.some(({ track }) => !track);
  const lanes = [
    ...tracks.map(({ title }) => title),
    ...(hasOthers ? [messages.withoutTrack] : []),
  ];
  const kinds = [
    messages.event,
    messages.article,
    ...(digest.documents.length > 0 ? [messages.document] : []),
    messages.post,
    messages.person,
    ...(organizations.length > 0 ? [messages.organization] : []),
    messages.placeLabel,
    messages.topic,
    messages.track,
  ];
  return (
    <>
      <noscript>
        <p>{messages.searchNeedsScript}</p>
        <WayToIndexes />
      </noscript>
      <search>
        <form
          class="search"
          data-bundle={permalinks.to(searchBundle).href}
          data-counts={JSON.stringify(messages.countFound())}
          data-failed={messages.searchFailed}
        >
          <label class="query">
            {messages.searchLabel} <input type="search" name="q" autocomplete="off" />
          </label>
          <Choice name="kind" label={messages.kind} options={kinds.map((kind) => [kind, kind])} />
          <Choice
            name="track"
            label={messages.track}
            options={lanes.map((title) => [title, title])}
          />
          <Choice
            name="person"
            label={messages.person}
            options={people.map(({ name }) => [name, name])}
          />
          <Choice
            name="organization"
            label={messages.organization}
            options={organizations.map(({ name }) => [name, name])}
          />
          <Choice
            name="year"
            label={messages.year}
            options={years.map(({ year }) => [year, year])}
          />
          <Choice
            name="language"
            label={messages.languageLabel}
            options={languages.length < 2 ? [] : languages.map((language) => [language, language])}
          />
          <label>
            {messages.searchSort}{' '}
            <select name="sort" autocomplete="off">
              <option value="">{messages.byRelevance}</option>
              <option value="desc">{messages.newestFirst}</option>
              <option value="asc">{messages.oldestFirst}</option>
            </select>
          </label>
          <output aria-live="polite" />
        </form>
      </search>
      <ol class="results" />
      <button type="button" class="more" hidden>
        {messages.showMore}
      </button>
    </>
  );
}

const indexes = ['tracks', 'people', 'organizations', 'places', 'topics', 'sources'] as const;

/** For who has no script: each button leads to an index. */
function WayToIndexes() {
  const { digest } = useSite();
  const [first, ...others] = indexes.filter((type) => hasPage(pageFamilies[type], digest));
  if (first === undefined) return null;
  return (
    <form class="indexes" action={permalinkOf({ type: first }, digest).href}>
      {[first, ...others].map((type) => (
        <button key={type} type="submit" formaction={permalinkOf({ type }, digest).href}>
          {titleOf({ type }, digest)}
        </button>
      ))}
    </form>
  );
}
