import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Project } from '../project.ts';
import { type Change, filesOfGuide, makeToy, published, typeErrors } from './toy.ts';

const change: Change = {
  'src/outputs/data/headlines.ts': `
    import type { Digest } from '../../digest/model.ts';

    export function headlines({ events }: Digest): string {
      return events.map(({ title }) => \`\${title}\\n\`).join('');
    }
  `,
  'src/outputs/index.ts': [
    [
      "import { eventsCsv } from './data/events-csv.ts';\n",
      "import { eventsCsv } from './data/events-csv.ts';\nimport { headlines } from './data/headlines.ts';\n",
    ],
    [
      'export const outputs: readonly Output[] = [\n',
      `export const outputs: readonly Output[] = [
        {
          path: '/headlines.txt',
          mediaType: 'text/plain',
          purpose: 'a headline in a line',
          link: { rel: 'alternate', title: () => 'Headlines' },
          offer: { to: 'follow', name: () => 'Plain text' },
          make: headlines,
        },\n`,
    ],
  ],
};

let project: Project;
beforeAll(() => {
  project = makeToy(change);
});
afterAll(() => project.remove());

test('the guide names the files of a new output', () => {
  expect(Object.keys(change).sort()).toEqual(
    filesOfGuide('Add an output', { FAMILY: 'data', NAME: 'headlines' }),
  );
});

test('a new output is published, linked and offered by each page, and its place is taken', async () => {
  expect(await typeErrors(project)).toBe('');
  const built = await project.run(['build']);
  expect(built.code, built.stderr).toBe(0);
  expect(published(project, 'headlines.txt')).toBe('Example meets Sample in Port Sample\n');
  const about = published(project, 'about/index.html');
  expect(about).toMatch(
    /<link rel="alternate" type="text\/plain" title="Headlines" href="[^"]*\/headlines.txt"/,
  );
  expect(about).toMatch(/<a href="\/headlines.txt">Plain text<\/a>/);
  project.add('public/headlines.txt', 'not the headlines');
  const { code, stderr } = await project.run(['check']);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^public\/headlines\.txt:1:1: .*\(public-file\)$/m);
});
