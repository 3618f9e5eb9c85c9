import type { ComponentChildren } from 'preact';
import type { Organization, Person } from '../../../src/digest/model.ts';
import { Note } from '../index/note.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { useSite } from '../layout/site.tsx';
import { AgentSections } from './agent-sections.tsx';
import { Aliases } from './aliases.tsx';

/**
 * An organization: what it is, who holds its offices, tracks, events, posts. Programs read what that is by its classes.
 *
 * @see https://microformats.org/wiki/h-card
 */
export function OrganizationPage({ organization }: { organization: Organization }) {
  const { name, draft, permalink, html, people } = organization;
  return (
    <>
      <div class="h-card">
        <PageHeading
          title={name}
          draft={draft}
          kicker={kickerOf(organization)}
          property="p-name p-org"
        />
        <data class="u-url u-uid" value={permalink.url} />
        <Aliases of={organization} property="p-nickname" />
        {people.length > 0 && <OfficeHolders organization={organization} />}
        <Note html={html} />
      </div>
      <AgentSections agent={organization} />
    </>
  );
}

/** What it is, and where. */
function kickerOf({ sort, country }: Organization): ComponentChildren {
  if (sort === undefined && country === undefined) return undefined;
  return (
    <>
      {sort !== undefined && <span class="p-category">{sort}</span>}
      {sort !== undefined && country !== undefined && ' · '}
      {country !== undefined && <span class="p-country-name">{country}</span>}
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
