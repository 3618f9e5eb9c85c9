import type { Event } from '../../../../src/digest/model.ts';
import { useSite } from '../../layout/site.tsx';
import { FuzzyTime } from '../../text/dates.tsx';

interface NeighbourProps {
  label: string;
  event: Event | undefined;
  rel?: keyof typeof accessKeys | undefined;
}

/** As handbooks made by Texinfo and DocBook have them. */
const accessKeys = { prev: 'p', next: 'n' } as const;

/** An event before or after another one, in a list of such; nothing where there is none. */
export function Neighbour({ label, event, rel }: NeighbourProps) {
  const { messages } = useSite();
  if (!event) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <a href={event.permalink.href} rel={rel} accesskey={rel && accessKeys[rel]}>
          {event.title}
        </a>
        {messages.comma}
        <FuzzyTime date={event.date} style="short" />
      </dd>
    </div>
  );
}
