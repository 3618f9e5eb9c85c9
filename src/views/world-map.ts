import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Size of the map, in units of the drawing; Antarctica is left out. */
export const mapSize = { width: 800, height: 360 };

type World = Topology<{ land: GeometryCollection }>;

const projection = geoNaturalEarth1().scale(146).translate([400, 205]);

/**
 * Draws the land of the world as an SVG with the symbol `land`, for the pages to use. It has no borders:
 * none are disputed on it.
 *
 * @see https://www.naturalearthdata.com (public domain, 1:110 million)
 */
export function worldMap(): string {
  const world: World = createRequire(import.meta.url)('world-atlas/land-110m.json');
  const path = geoPath(projection).digits(0)(feature(world, world.objects.land)) ?? '';
  const { width, height } = mapSize;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `<path id="land" d="${path}"/></svg>\n`
  );
}

/**
 * Where a place is on the map.
 *
 * @param lat Degrees north.
 * @param lon Degrees east.
 */
export function positionOnMap(lat: number, lon: number): { x: number; y: number } {
  const [x = 0, y = 0] = projection([lon, lat]) ?? [];
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
