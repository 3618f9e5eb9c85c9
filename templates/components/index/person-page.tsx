import type { Person } from '../../../src/digest/model.ts';
import { roleLabel } from '../../../src/messages/role-label.ts';
import { Day } from '../layout/dates.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { useSite } from '../layout/site.tsx';
import { Subscribe } from '../layout/subscribe.tsx';
import { AgentSections } from './agent-sections.tsx';
import { Aliases } from './aliases.tsx';

/** A person: offices, tracks, events, posts. */
export function PersonPage({ person }: { person: Person }) {
  return (
    <>
      <PageHeading title={person.name} draft={person.draft} />
      <Aliases of={person} />
      <Roles person={person} />
      <Subscribe of={{ per: 'people', item: person }} />
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
        return (
          <li key={label + from}>
            {typeof organization === 'object' ? (
              <a href={organization.permalink.href}>{label}</a>
            ) : (
              label
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
