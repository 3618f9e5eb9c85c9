import type { DefinedTerm, Place } from 'schema-dts';
import type * as model from '../../digest/model.ts';
import { alternateName, describedBy } from './described-by.ts';
import { imagesOf } from './images.ts';
import { named, reference } from './node-id.ts';

/** @see https://schema.org/Place */
export function placeNode(place: model.Place) {
  const { permalink, lat, lon, html } = place;
  return {
    ...placeBrief(place),
    ...alternateName(place),
    url: permalink.url,
    ...describedBy(html),
    ...imagesOf(place),
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

/** @see https://schema.org/DefinedTerm */
export function topicNode(topic: model.Topic) {
  const { permalink, name, html } = topic;
  return {
    ...named('DefinedTerm', reference(permalink, 'topic'), name),
    url: permalink.url,
    ...describedBy(html),
    ...imagesOf(topic),
  } satisfies DefinedTerm;
}
