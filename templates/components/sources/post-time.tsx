import type { Post } from '../../../src/digest/model.ts';
import { useSite } from '../layout/site.tsx';
import { Day, TimeOfDay } from '../text/dates.tsx';

const published = { start: 'dt-published' } as const;

/** When something was posted: the day, and the time if it is known. */
export function PostTime({ post: { date, time } }: { post: Post }) {
  const { messages } = useSite();
  return (
    <>
      <Day date={date} style="short" property={time ? undefined : published} />
      {time && (
        <>
          {messages.comma}
          <TimeOfDay time={time} property={published} />
        </>
      )}
    </>
  );
}
