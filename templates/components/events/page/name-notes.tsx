import type { Agent, Event, Place } from '../../../../src/digest/model.ts';
import { rolesOf } from '../../../../src/digest/timeline/roles.ts';
import { roleLabel } from '../../../../src/messages/labels/role-label.ts';
import { distinctBy } from '../../../../src/views/distinct-by.ts';
import { useSite } from '../../layout/site.tsx';
import { Prose } from '../../text/prose.tsx';
import { Neighbour } from './neighbour.tsx';

/**
 * What the script of an event's page shows beside the names on it: who that is, and in which events next to this one.
 * Nothing of it is drawn, read out or found without the script; the names lead to the pages that say all of it.
 */
export function NameNotes({ event }: { event: Event }) {
  const { messages } = useSite();
  const { participants, posts, place, date } = event;
  const authors = posts.map(({ author }) => ({
    agent: author,
    roles: rolesOf(author, date.earliest),
  }));
  const agents = distinctBy([...participants, ...authors], ({ agent }) => agent.permalink.path);
  const notes: [page: Agent | Place, labels: readonly string[]][] = [
    ...agents.map(({ agent, roles }): [Agent, string[]] => [
      agent,
      agent.type === 'person'
        ? roles.map((role) => roleLabel(role, messages))
        : [agent.sort, agent.country].filter((label) => label !== undefined),
    ]),
    ...(place ? [[place, [place.country]] as [Place, string[]]] : []),
  ];
  return (
    <>
      {notes.map(([page, labels]) => {
        const { earlier, later } = event.neighboursOf(page);
        return (
          <template key={page.permalink.path} data-of={page.permalink.href}>
            <p>
              {/* The tab key comes from the name itself. */}
              <a href={page.permalink.href} tabindex={-1}>
                {page.name}
              </a>
              {labels.map((label) => (
                <span key={label} class="role">
                  {label}
                </span>
              ))}
            </p>
            <Prose html={page.html} />
            {(earlier || later) && (
              <dl class="facts">
                <Neighbour label={messages.earlier} event={earlier} />
                <Neighbour label={messages.later} event={later} />
              </dl>
            )}
          </template>
        );
      })}
    </>
  );
}
