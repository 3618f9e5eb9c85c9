import { Choice } from './filters.tsx';
import { useSite } from './site.tsx';

/** What to look for, and where; the script that searches shows it, and tells what it found. */
export function SearchForm() {
  const { digest, words } = useSite();
  const { tracks, people, years, permalinks } = digest;
  const kinds = [words.event, words.article, words.post];
  return (
    <>
      <noscript>
        <p>{words.searchNeedsScript}</p>
      </noscript>
      <search>
        <form
          class="search"
          hidden
          data-bundle={permalinks.to('/pagefind/pagefind.js').href}
          data-one={words.countFound(1)}
          data-many={words.countFound('#')}
          data-failed={words.searchFailed}
        >
          <label class="query">
            {words.searchLabel} <input type="search" name="q" autocomplete="off" />
          </label>
          <Choice name="kind" label={words.kind} options={kinds.map((kind) => [kind, kind])} />
          <Choice
            name="track"
            label={words.track}
            options={tracks.map(({ title }) => [title, title])}
          />
          <Choice
            name="person"
            label={words.person}
            options={people.map(({ name }) => [name, name])}
          />
          <Choice name="year" label={words.year} options={years.map(({ year }) => [year, year])} />
          <label>
            {words.searchSort}{' '}
            <select name="sort" autocomplete="off">
              <option value="">{words.byRelevance}</option>
              <option value="desc">{words.newestFirst}</option>
              <option value="asc">{words.oldestFirst}</option>
            </select>
          </label>
          <output aria-live="polite" />
        </form>
      </search>
      <ol class="results" />
      <button type="button" class="more" hidden>
        {words.showMore}
      </button>
    </>
  );
}
