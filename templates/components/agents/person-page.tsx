import type { Person } from '../../../src/digest/model.ts';
import { roleLabel } from '../../../src/messages/labels/role-label.ts';
import { Note } from '../index/note.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { useSite } from '../layout/site.tsx';
import { Subscribe } from '../layout/subscribe.tsx';
import { Day } from '../text/dates.tsx';
import { AgentSections } from './agent-sections.tsx';
import { Aliases } from './aliases.tsx';

/**
 * A person: offices, tracks, events, posts. Programs read who that is by its classes.
 *
 * @see https://microformats.org/wiki/h-card
 */
export function PersonPage({ person }: { person: Person }) {
  return (
    <>
      <div class="h-card">
        <PageHeading title={person.name} draft={person.draft} property="p-name" />
        <data class="u-url u-uid" value={person.permalink.url} />
        <Aliases of={person} property="p-nickname" />
        <Roles person={person} />
        <Subscribe of={{ per: 'people', item: person }} />
        <Note html={person.html} />
      </div>
      <AgentSections agent={person} />
    </>
  );
}

function Roles({ person: { roles } }: { person: Person }) {
  const { messages } = useSite();
  if (roles.length === 0) return null;
  return (
    <ul class="roles" aria-label={messages.offices}>
      {roles.map((role) => {
        const { from, to, organization } = role;
        const label = roleLabel(role, messages);
        // What somebody was is no title of theirs.
        const property = to === undefined ? 'p-job-title' : undefined;
        return (
          <li key={label + from}>
            {typeof organization === 'object' ? (
              <a class={property} href={organization.permalink.href}>
                {label}
              </a>
            ) : (
              <span class={property}>{label}</span>
            )}
            {from !== undefined && (
              <>
                {messages.comma + messages.from} <Day date={from} style="short" />
              </>
            )}
            {to !== undefined && (
              <>
                {messages.comma + messages.until} <Day date={to} style="short" />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
