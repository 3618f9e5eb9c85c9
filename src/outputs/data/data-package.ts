import type { Digest } from '../../digest/model.ts';
import { columns } from './event-columns.ts';

/**
 * Says to researchers and their tools what is in the data files: of the table of events, the name, type and meaning of
 * each column.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage({ title, description, permalinks, updated, years }: Digest): string {
  const { host, pathname } = new URL(permalinks.to('/').url);
  const jsonSchema = permalinks.to('/digest.schema.json').url;
  const json = { format: 'json', mediatype: 'application/json', encoding: 'utf-8' };
  const content = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: `${host}${pathname}`
      .toLowerCase()
      .replace(/[^a-z0-9._-]+/g, '-')
      .replace(/-$/, ''),
    title,
    description,
    homepage: permalinks.to('/').url,
    ...(updated !== '' && { version: updated }),
    resources: [
      {
        name: 'events',
        path: 'events.csv',
        title: 'Events',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: Object.entries(columns).map(([name, { type, description }]) => ({
            name,
            type,
            description,
          })),
          primaryKey: ['id'],
        },
      },
      {
        name: 'digest',
        path: 'digest.json',
        title: 'Everything that the digest says, with every citation',
        ...json,
        jsonSchema,
      },
      ...years.map(({ year }) => ({
        name: `digest-${year}`,
        path: `digest/${year}.json`,
        title: `The events of ${year}, and all that they name`,
        ...json,
        jsonSchema,
      })),
    ],
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}
