import type { Person } from '../src/digest/model.ts';
import { PersonPage } from './components/index/person-page.tsx';
import { Page } from './components/layout/page.tsx';
import type { SiteData } from './components/layout/site.tsx';

export const data = {
  pagination: { data: 'digest.people', size: 1, alias: 'person' },
  permalink: ({ person }: { person: Person }) => `${person.permalink.path}index.html`,
};

/** `/people/ID/` */
export default function PersonTemplate({ person, ...site }: SiteData & { person: Person }) {
  return (
    <Page site={site} subject={{ type: 'person', page: person }}>
      <PersonPage person={person} />
    </Page>
  );
}
