import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { mapSize, positionOnMap, worldMap } from '../../src/views/world-map.ts';
import { readXml } from '../outputs/read-xml.ts';

test('The map is one small file of well-formed XML.', () => {
  const map = worldMap();
  expect(readXml(map).name).toBe('svg');
  expect(gzipSync(map).length).toBeLessThan(15 * 1024);
});

test('The map holds land and no borders.', () => {
  expect(readXml(worldMap()).children.map(({ attributes }) => attributes.id)).toEqual(['land']);
});

test('Every place has its position on the map: north is up and east is right.', () => {
  const tokyo = positionOnMap(35.68, 139.69);
  const lima = positionOnMap(-12.05, -77.04);
  expect(tokyo.x).toBeGreaterThan(lima.x);
  expect(tokyo.y).toBeLessThan(lima.y);
  for (const { x, y } of [tokyo, lima, positionOnMap(0, 180), positionOnMap(0, -180)]) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(mapSize.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(mapSize.height);
  }
});
