import type { Correction } from '../../../src/digest/model.ts';
import { Day } from '../text/dates.tsx';
import { useSite } from './site.tsx';

/** What was corrected after publication, each correction with its day. */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const { messages } = useSite();
  return (
    <>
      {corrections.map(({ date, note }) => (
        <p class="correction" key={date + note}>
          <strong>
            {messages.corrected} <Day date={date} style="short" />
            {messages.colon}
          </strong>{' '}
          {note}
        </p>
      ))}
    </>
  );
}
