import type { IndexedKind } from '../../../src/digest/tables/list-rows.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { useSite } from '../layout/site.tsx';
import { IndexFilters, IndexList } from './index-list.tsx';
import { LetterIndex } from './letter-index.tsx';

interface IndexPageProps {
  kind: IndexedKind;
  /** What the index begins with, such as a map. */
  children?: preact.ComponentChildren;
}

/** Every record of a kind or, where they are too many for one page, the letters that they begin with. */
export function IndexPage({ kind, children }: IndexPageProps) {
  const { digest, messages } = useSite();
  const isParted = digest.letters.some((letter) => letter.kind === kind);
  return (
    <>
      <PageHeading title={messages[kind]} />
      {children}
      {isParted ? (
        <LetterIndex kind={kind} />
      ) : (
        <>
          <IndexFilters entries={digest[kind]} />
          <IndexList entries={digest[kind]} />
        </>
      )}
    </>
  );
}
