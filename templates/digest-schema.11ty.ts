import { digestJsonSchema } from '../src/outputs/data/digest-schema.ts';
import type { SiteData } from './components/layout/site.tsx';

export const data = { permalink: '/digest.schema.json' };

/** `/digest.schema.json`: the form of `/digest.json`. */
export default function DigestSchemaTemplate({ digest }: SiteData) {
  return digestJsonSchema(digest.permalinks.to('/digest.schema.json').url);
}
