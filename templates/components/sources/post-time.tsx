import type { Post } from '../../../src/digest/model.ts';
import { Day, TimeOfDay } from '../layout/dates.tsx';

/** When something was posted: the day, and the time if it is known. */
export function PostTime({ post: { date, time } }: { post: Post }) {
  return (
    <>
      <Day date={date} style="short" />
      {time && (
        <>
          , <TimeOfDay time={time} />
        </>
      )}
    </>
  );
}
