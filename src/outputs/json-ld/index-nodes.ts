import type { DefinedTerm, Occupation, Organization, Person, Place, Role } from 'schema-dts';
import type * as model from '../../digest/model.ts';
import { authorOf } from '../bibliography/author.ts';
import { plainText } from '../text/plain-text.ts';
import { organizationReference, reference } from './node-id.ts';

/** @see https://schema.org/Person */
export function personNode(person: model.Person) {
  const { permalink, name, roles, html } = person;
  const author = authorOf(person);
  return {
    '@type': 'Person',
    ...reference(permalink, 'person'),
    name,
    ...('family' in author && { familyName: author.family, givenName: author.given }),
    url: permalink.url,
    ...describedBy(html),
    hasOccupation: roles.map(occupation),
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
    occupationLocation: { '@type': 'Country', name: country },
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

/** @see https://schema.org/Place */
export function placeNode({ permalink, name, country, lat, lon, html }: model.Place) {
  return {
    '@type': 'Place',
    ...reference(permalink, 'place'),
    name,
    url: permalink.url,
    ...describedBy(html),
    address: { '@type': 'PostalAddress', addressLocality: name, addressCountry: country },
    geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
  } satisfies Place;
}

/** @see https://schema.org/DefinedTerm */
export function topicNode({ permalink, name, html }: model.Topic) {
  return {
    '@type': 'DefinedTerm',
    ...reference(permalink, 'topic'),
    name,
    url: permalink.url,
    ...describedBy(html),
  } satisfies DefinedTerm;
}

/** @see https://schema.org/Organization */
export function organizationNode(name: string, digest: model.Digest) {
  return {
    '@type': 'Organization',
    ...organizationReference(name, digest),
    name,
  } satisfies Organization;
}

function describedBy(html: model.Person['html']) {
  return html === '' ? {} : { description: plainText(html) };
}
