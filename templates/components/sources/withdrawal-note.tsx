import type { Withdrawal } from '../../../src/digest/model.ts';
import { useSite } from '../layout/site.tsx';
import { Day } from '../text/dates.tsx';

/** When and why the text of a source was taken down, in its place. */
export function WithdrawalNote({ withdrawn }: { withdrawn: Withdrawal }) {
  const { messages } = useSite();
  return (
    <p class="correction" id="withdrawn">
      <span class="label">
        {messages.withdrawn} <Day date={withdrawn.date} style="short" />:
      </span>{' '}
      {withdrawn.note}
    </p>
  );
}
