import type { Citation } from '../../../../src/digest/model.ts';
import { useSite } from '../../layout/site.tsx';

/** How much of an event was found in its sources, and where that is explained. */
export function CheckedNote({ citations }: { citations: readonly Citation[] }) {
  const { messages, digest } = useSite();
  const compared = citations.flatMap((citation) => citation.compared);
  const wordsOf = (what: (typeof compared)[number]['what']) =>
    new Set(compared.flatMap((each) => (each.what === what ? each.words : []))).size;
  const counts = {
    quotations: citations.filter(({ quotation }) => quotation !== '').length,
    figures: wordsOf('figure'),
    days: wordsOf('day'),
    names: wordsOf('name'),
  };
  if (counts.quotations === 0) return null;
  return (
    <p class="note checked">
      {messages.checked(counts)}{' '}
      <a href={`${digest.permalinks.to('/about/').href}#what-is-checked`}>
        {messages.whatIsChecked}
      </a>
    </p>
  );
}
