import type { DefinedTerm, Occupation, Organization, Person, Place, Role } from 'schema-dts';
import type * as model from '../../digest/model.ts';
import { authorOf } from '../bibliography/author.ts';
import { plainText } from '../text/plain-text.ts';
import { named, organizationReference, reference } from './node-id.ts';

/** @see https://schema.org/Person */
export function personNode(person: model.Person) {
  const { permalink, roles, html } = person;
  const author = authorOf(person);
  return {
    ...personBrief(person),
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
export function placeNode(place: model.Place) {
  const { permalink, lat, lon, html } = place;
  return {
    ...placeBrief(place),
    url: permalink.url,
    ...describedBy(html),
    geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
  } satisfies Place;
}

/** A place as its events have it: with the address that every event has to have. */
export function placeBrief({ permalink, name, country }: model.Place) {
  return {
    ...named('Place', reference(permalink, 'place'), name),
    address: { '@type': 'PostalAddress', addressLocality: name, addressCountry: country },
  } satisfies Place;
}

/** A person as events and posts have them. */
export function personBrief({ permalink, name }: model.Person) {
  return named('Person', reference(permalink, 'person'), name);
}

/** @see https://schema.org/DefinedTerm */
export function topicNode({ permalink, name, html }: model.Topic) {
  return {
    ...named('DefinedTerm', reference(permalink, 'topic'), name),
    url: permalink.url,
    ...describedBy(html),
  } satisfies DefinedTerm;
}

/** @see https://schema.org/Organization */
export function organizationNode(name: string, digest: model.Digest) {
  return named('Organization', organizationReference(name, digest), name) satisfies Organization;
}

function describedBy(html: model.Person['html']) {
  return html === '' ? {} : { description: plainText(html) };
}
