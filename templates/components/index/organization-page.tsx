import type { Organization, Person } from '../../../src/digest/model.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { useSite } from '../layout/site.tsx';
import { AgentSections } from './agent-sections.tsx';
import { Aliases } from './aliases.tsx';

/** An organization: what it is, who holds its offices, tracks, events, posts. */
export function OrganizationPage({ organization }: { organization: Organization }) {
  const { sort, country, people } = organization;
  const kicker = [sort, country].filter((fact) => fact !== undefined).join(' · ');
  return (
    <>
      <PageHeading title={organization.name} draft={organization.draft} kicker={kicker} />
      <Aliases of={organization} />
      {people.length > 0 && <OfficeHolders organization={organization} />}
      <AgentSections agent={organization} />
    </>
  );
}

function OfficeHolders({ organization }: { organization: Organization }) {
  const { messages } = useSite();
  return (
    <ul class="roles" aria-label={messages.offices}>
      {organization.people.map((person) => (
        <li key={person.id}>
          <a href={person.permalink.href}>{person.name}</a>, {titlesIn(organization, person)}
        </li>
      ))}
    </ul>
  );
}

function titlesIn({ id }: Organization, { roles }: Person): string {
  const own = roles.filter(
    ({ organization }) => typeof organization === 'object' && organization.id === id,
  );
  return [...new Set(own.map(({ title }) => title))].join('; ');
}
