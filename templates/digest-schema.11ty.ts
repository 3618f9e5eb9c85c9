import { digestJsonSchema } from '../src/outputs/digest-schema.ts';
import type { SiteData } from './components/site.tsx';

export const data = { permalink: '/digest.schema.json' };

/** `/digest.schema.json`: the form of `/digest.json`. */
export default function DigestSchemaTemplate({ digest }: SiteData) {
  return digestJsonSchema(digest.permalinks.to('/digest.schema.json').url);
}
