import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Project } from '../project.ts';
import { type Change, filesOfGuide, makeToy, published, typeErrors } from './toy.ts';

const change: Change = {
  'src/content/kinds/ships.ts': `
    import * as z from 'zod';
    import { firstOf } from '../new/first-record.ts';
    import { draft, id, line } from '../schema/values.ts';
    import type { BodyForm, Example, References, Skeleton } from './record-kind.ts';

    export const schema = z.strictObject({
      name: line.describe('name of the ship'),
      home: id.describe('id of the place it is from'),
      draft,
    });

    export const body: BodyForm = { required: false, headings: false, blocks: 1 };

    export const references: References<typeof schema> = { home: 'places' };

    export const skeleton: Skeleton<typeof schema> = (records) => ({
      front: { name: 'Name of the ship', home: firstOf(records, 'places').id, draft: true },
      body: '',
    });

    export const examples: readonly Example[] = [['home', 'places']];
  `,
  'src/content/kinds.ts': [
    [
      "import * as topics from './kinds/topics.ts';\n",
      "import * as ships from './kinds/ships.ts';\nimport * as topics from './kinds/topics.ts';\n",
    ],
    ['  topics,\n};', '  topics,\n  ships,\n};'],
  ],
  'src/digest/model.ts': [
    [
      '  readonly topics: readonly Topic[];\n  /** Newest first. */',
      '  readonly topics: readonly Topic[];\n  readonly ships: readonly Ship[];\n  /** Newest first. */',
    ],
    [
      'export interface Topic extends',
      `export interface Ship extends Page, Pick<FrontMatter<'ships'>, 'name'> {
        readonly html: Html;
        readonly home: Place;
      }

      export interface Topic extends`,
    ],
  ],
  'src/digest/tables/lists.ts': [
    ['    topics: named.topics', '    ships: records.ships.map(idOf),\n    topics: named.topics'],
  ],
  'src/digest/view/ship.ts': `
    import type { Ship } from '../model.ts';
    import type { Context } from './context.ts';
    import { LinkedRecord } from './linked-record.ts';

    export class LinkedShip extends LinkedRecord<'ships'> implements Ship {
      constructor(id: string, context: Context) {
        super('ships', id, context);
      }

      get name() {
        return this.front.name;
      }

      get home() {
        return this.context.place(this.front.home);
      }

      get html() {
        return this.prose;
      }
    }
  `,
  'src/digest/view/context.ts': [
    ['  Post,\n', '  Post,\n  Ship,\n'],
    ['  topic(id: string): Topic;\n', '  topic(id: string): Topic;\n  ship(id: string): Ship;\n'],
  ],
  'src/digest/view/link-digest.ts': [
    [
      "import type { Reads } from './reads.ts';\n",
      "import type { Reads } from './reads.ts';\nimport { LinkedShip } from './ship.ts';\n",
    ],
    [
      '    topic: remember(',
      '    ship: remember((id) => new LinkedShip(id, context)),\n    topic: remember(',
    ],
  ],
  'src/digest/view/linked-digest.ts': [
    [
      '  get topics() {',
      "  get ships() {\n    return this.#linked('ships', this.#context.ship);\n  }\n\n  get topics() {",
    ],
  ],
  'src/outputs/page-families/record-pages.ts': [
    [
      'export const recordPages = {\n',
      `export const recordPages = {
        ship: {
          per: 'ships',
          title: ({ name }) => name,
          schemaType: 'ItemPage',
          styles: [],
        },\n`,
    ],
  ],
  'templates/ship.11ty.tsx': `
    import { Page } from './components/layout/page.tsx';
    import { PageHeading } from './components/layout/page-heading.tsx';
    import { type PageData, pagesOf } from './components/layout/pages.ts';
    import { Prose } from './components/text/prose.tsx';

    export const data = pagesOf('ship');

    export default function ShipTemplate({ subject, ...site }: PageData<'ship'>) {
      const { page } = subject;
      return (
        <Page site={site} subject={subject}>
          <PageHeading title={page.name} draft={page.draft} />
          <Prose html={page.html} />
          <p>From <a href={page.home.permalink.href}>{page.home.name}</a></p>
        </Page>
      );
    }
  `,
};

let project: Project;
beforeAll(() => {
  project = makeToy(change);
});
afterAll(() => project.remove());

test('the guide names the files of a new kind of record', () => {
  expect(Object.keys(change).sort()).toEqual(
    filesOfGuide('Add a record kind', { KIND: 'ships', NAME: 'ship' }),
  );
});

test('a record of a new kind is written, checked, linked and published', async () => {
  expect(await typeErrors(project)).toBe('');
  const made = await project.run(['new', 'ships', 'tern']);
  expect(made.code, made.stderr).toBe(0);
  expect(made.stdout).toContain('Before you publish it, replace what is an example only: home.');
  const draft = readFileSync(join(project.root, 'content/ships/tern.md'), 'utf8');
  expect(draft).toContain('home: port-sample # an example, to be replaced\n');

  const publish = project.edit('content/ships/tern.md', 'draft: true\n', '');
  const wrong = project.edit('content/ships/tern.md', 'home: port-sample', 'home: port-simple');
  const { code, stderr } = await project.run(['check']);
  expect(code).toBe(1);
  expect(stderr).toContain(
    'content/ships/tern.md:3:7: found "port-simple" for "home"; expected the id of a file in ' +
      'content/places/; did you mean "port-sample"? (unknown-reference)\n',
  );
  wrong();

  const unlink = project.edit(
    'content/topics/harbour-trade.md',
    'trade\n---\n',
    'trade\n---\nSee [the Tern](../ships/tern.md).\n',
  );
  const built = await project.run(['build']);
  expect(built.code, built.stderr).toBe(0);
  const page = published(project, 'ships/tern/index.html');
  expect(page).toContain('<h1>Name of the ship</h1>');
  expect(page).toContain('<a href="/places/port-sample/">Port Sample</a>');
  expect(published(project, 'topics/harbour-trade/index.html')).toContain(
    '<a href="/ships/tern/">the Tern</a>',
  );
  unlink();
  publish();
  expect((await project.run(['build'])).code).toBe(0);
  expect(() => published(project, 'ships/tern/index.html')).toThrow('ENOENT');
});
