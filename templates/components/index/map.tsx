import type { Place } from '../../../src/digest/model.ts';
import { mapSize, positionOnMap } from '../../../src/views/world-map.ts';
import { useSite } from '../layout/site.tsx';

/**
 * The world, with the places of the digest; each leads to its page. Positions are in percent, so that a
 * point is as large on a small screen (WCAG 2.2, 2.5.8).
 */
export function WorldMap({ places }: { places: readonly Place[] }) {
  const { messages } = useSite();
  const { width, height } = mapSize;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg class="map world" role="group" aria-label={messages.map}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <Land />
      </svg>
      {places.map((place) => {
        const { x, y } = positionOnMap(place.lat, place.lon);
        const centre = { cx: percent(x / width), cy: percent(y / height) };
        const name = messages.place(place.name, place.country);
        return (
          <a key={place.id} href={place.permalink.href} aria-label={name}>
            <title>{name}</title>
            <circle class="reach" {...centre} r="12" />
            <circle class="point" {...centre} r="6" />
          </a>
        );
      })}
    </svg>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** The part of the world around a place. It repeats what the text says, so it is hidden from readers of text. */
export function Locator({ place }: { place: Place }) {
  const { x, y } = positionOnMap(place.lat, place.lon);
  const [width, height] = [200, 150];
  const left = Math.min(Math.max(x - width / 2, 0), mapSize.width - width);
  const top = Math.min(Math.max(y - height / 2, 0), mapSize.height - height);
  return (
    <svg class="map locator" viewBox={`${left} ${top} ${width} ${height}`} aria-hidden="true">
      <Land />
      <circle class="point" cx={x} cy={y} r="4" />
    </svg>
  );
}

function Land() {
  const { digest } = useSite();
  return <use class="land" href={`${digest.permalinks.to('/world.svg').href}#land`} />;
}
