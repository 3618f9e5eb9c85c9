import type { Copy, Source } from '../../../src/digest/model.ts';
import { useSite } from '../layout/site.tsx';
import { SourceList } from '../sources/source-list.tsx';
import { Choice } from './choice.tsx';
import { FilterForm } from './filter-form.tsx';
import { optionsOf } from './index-list.tsx';

type Sources = Record<'articles' | 'documents' | 'posts', readonly Source[]>;

/** Articles, documents and posts, as far as there are any, and what narrows them down. */
export function SourceSections(sources: Sources) {
  const { messages } = useSite();
  const kinds = (['articles', 'documents', 'posts'] as const).filter(
    (kind) => sources[kind].length > 0,
  );
  if (kinds.length === 0) return <p>{messages.noSources}</p>;
  return (
    <>
      <SourceFilters sources={kinds.flatMap((kind) => sources[kind])} />
      {kinds.map((kind) => (
        <section key={kind} id={kind}>
          <h2>{messages[kind]}</h2>
          <SourceList sources={sources[kind]} />
        </section>
      ))}
    </>
  );
}

function SourceFilters({ sources }: { sources: readonly Source[] }) {
  const { messages } = useSite();
  const types = (['article', 'document', 'post'] as const).filter((type) =>
    sources.some((source) => source.type === type),
  );
  const publishers = optionsOf(
    sources.filter((source): source is Copy => source.type !== 'post').map(({ credit }) => credit),
  );
  if (types.length < 2 && publishers.length === 0) return null;
  return (
    <FilterForm
      label={messages.filterList}
      total={sources.length}
      counts={messages.countEntries(sources.length)}
    >
      <Choice
        name="kind"
        label={messages.kind}
        options={types.length < 2 ? [] : types.map((type) => [type, messages[type]])}
      />
      <Choice name="publisher" label={messages.publisher} options={publishers} />
    </FilterForm>
  );
}
