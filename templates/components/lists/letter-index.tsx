import type { IndexedKind } from '../../../src/digest/tables/list-rows.ts';
import { useSite } from '../layout/site.tsx';
import { PartIndex } from './part-index.tsx';

/** The letters that the names of a long list begin with. */
export function LetterIndex({ kind }: { kind: IndexedKind }) {
  const { digest, messages } = useSite();
  const letters = digest.letters.filter((letter) => letter.kind === kind);
  return (
    <PartIndex
      title={messages.byLetter}
      parts={letters.map(({ permalink, letter, entries }) => ({
        permalink,
        name: letter,
        count: messages.countOnPage(entries.length),
      }))}
    />
  );
}
