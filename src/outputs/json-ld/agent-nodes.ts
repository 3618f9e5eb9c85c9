import type { Occupation, Organization, Person, Role } from 'schema-dts';
import type * as model from '../../digest/model.ts';
import { authorOf } from '../bibliography/author.ts';
import { alternateName, describedBy } from './described-by.ts';
import { imagesOf } from './images.ts';
import { named, organizationReference, reference } from './node-id.ts';

/** @see https://schema.org/Person */
export function personNode(person: model.Person, digest: model.Digest) {
  const { permalink, roles, html } = person;
  const author = authorOf(person);
  const ofBodies = roles.filter(({ organization }) => organization !== undefined);
  const others = roles.filter(({ organization }) => organization === undefined);
  return {
    ...personBrief(person),
    ...('family' in author && { familyName: author.family, givenName: author.given }),
    ...alternateName(person),
    url: permalink.url,
    ...describedBy(html),
    ...imagesOf(person),
    ...(others.length > 0 && { hasOccupation: others.map(occupation) }),
    ...(ofBodies.length > 0 && {
      affiliation: ofBodies.map((role) => affiliation(role, digest)),
    }),
  } satisfies Person;
}

/**
 * An office, with the days it was held if they are known.
 *
 * @see https://schema.org/Role
 */
function occupation({ title, country, from, to }: model.Role) {
  const office: Occupation = {
    '@type': 'Occupation',
    name: title,
    ...(country !== undefined && { occupationLocation: { '@type': 'Country', name: country } }),
  };
  if (from === undefined && to === undefined) return office;
  const role: Role<Occupation, 'hasOccupation'> = {
    '@type': 'Role',
    hasOccupation: office,
    ...(from !== undefined && { startDate: from }),
    ...(to !== undefined && { endDate: to }),
  };
  return role;
}

/** An office of an organization, with the days it was held if they are known. */
function affiliation({ title, organization = '', from, to }: model.Role, digest: model.Digest) {
  const role: Role<Organization, 'affiliation'> = {
    '@type': 'Role',
    roleName: title,
    affiliation:
      typeof organization === 'object'
        ? organizationBrief(organization)
        : namedOrganization(organization, digest),
    ...(from !== undefined && { startDate: from }),
    ...(to !== undefined && { endDate: to }),
  };
  return role;
}

/** @see https://schema.org/Organization */
export function organizationNode(organization: model.Organization) {
  const { permalink, country, sort, html } = organization;
  return {
    ...organizationBrief(organization),
    ...alternateName(organization),
    url: permalink.url,
    ...(sort !== undefined && { additionalType: sort }),
    ...(country !== undefined && {
      address: { '@type': 'PostalAddress', addressCountry: country } as const,
    }),
    ...describedBy(html),
    ...imagesOf(organization),
  } satisfies Organization;
}

/** A person or an organization as events and posts have them. */
export function agentBrief(agent: model.Agent) {
  return agent.type === 'person' ? personBrief(agent) : organizationBrief(agent);
}

function personBrief({ permalink, name }: model.Person) {
  return named('Person', reference(permalink, 'person'), name);
}

function organizationBrief({ permalink, name }: model.Organization) {
  return named('Organization', reference(permalink, 'organization'), name);
}

/** An organization that has no record: an agency, a platform, the owner of a text. */
export function namedOrganization(name: string, digest: model.Digest) {
  return named('Organization', organizationReference(name, digest), name) satisfies Organization;
}
