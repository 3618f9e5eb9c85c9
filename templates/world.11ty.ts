import { worldMap } from '../src/views/world-map.ts';

export const data = { permalink: '/world.svg' };

/** `/world.svg` */
export default function WorldTemplate() {
  return worldMap();
}
