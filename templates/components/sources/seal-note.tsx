import type { Source } from '../../../src/digest/model.ts';
import { useSite } from '../layout/site.tsx';
import { Day } from '../text/dates.tsx';

/** Since when a copy is known to be the same, its hash, and how anybody checks it. */
export function SealNote({ source: { id, seal } }: { source: Source }) {
  const { messages } = useSite();
  if (!seal) return null;
  return (
    <details class="seal">
      <summary>
        {messages.sealed} <Day date={seal.on} style="short" /> · SHA-256{' '}
        <code dir="ltr">{seal.sha256.slice(0, 12)}…</code>
      </summary>
      <p>
        <code dir="ltr">{seal.sha256}</code>
      </p>
      <p>{messages.sealNote}</p>
      <p>
        <code dir="ltr">npm run check -- --seal-of {id}</code>
      </p>
    </details>
  );
}
