import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWhole } from '../../../src/commands/import/reading/reading.ts';
import { importFiles } from '../../../src/commands/import.ts';
import { ProblemsError } from '../../../src/problem.ts';
import { makeProject } from '../../content/fixture-project.ts';

const corpus = 'tests/importer/corpus/build';

/** Some stories of the corpus, others that name a body of which an earlier one makes a record, and what is none. */
function receive(folder: string): void {
  mkdirSync(folder);
  for (const name of readdirSync(corpus).filter((_, at) => at % 4 === 0)) {
    const file = join(corpus, name, 'received.txt');
    if (existsSync(file)) writeFileSync(join(folder, `${name}.txt`), readFileSync(file));
  }
  const [first, second] = ['Coastal Rail Authority', 'Kestrel Engineering'];
  for (const [at, words] of [
    `The ${first} and ${second} signed an agreement on Wednesday to build four stations.`,
    `Mayor Ada Kolm met ${second} on Wednesday, and the ${first} signed a contract with Kestrel.`,
    `On Wednesday the ${first} met ${second} again.`,
  ].entries()) {
    writeFileSync(join(folder, `body-${at}.txt`), `NEW PORT, May 1 (Wire) - ${words}\n`);
  }
  writeFileSync(join(folder, 'broken.html'), '<div>'.repeat(600));
  writeFileSync(join(folder, 'en-nothing.txt'), ' \n');
  writeFileSync(join(folder, 'large.txt'), Buffer.alloc(6 * 2 ** 20, 'a'));
}

/** All that an import makes and says where so many threads can run at one time. */
async function imported(processors: number) {
  const root = makeProject();
  receive(join(root, 'received'));
  const said: string[] = [];
  const problems = await importFiles(
    root,
    ['received', 'missing.txt'],
    { date: '2030-05-02' },
    { today: '2030-05-03', say: (line) => said.push(line), processors },
  ).catch((error: unknown) => (error instanceof ProblemsError ? error.problems : error));
  const paths = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).sort();
  const files = paths.filter((path) => path.endsWith('.md'));
  const texts = files.map((path) => [path, readFileSync(join(root, 'content', path), 'utf8')]);
  return { said, problems, texts };
}

describe('an import', () => {
  test('makes and says the same, byte for byte, in any number of threads', async () => {
    const alone = await imported(1);
    expect(alone.texts.length).toBeGreaterThan(60);
    expect(alone.problems).toMatchObject(
      ['missing.txt', 'received/broken.html', 'received/en-nothing.txt', 'received/large.txt'].map(
        (file) => ({ file }),
      ),
    );
    expect(await imported(2)).toEqual(alone);
    expect(await imported(4)).toEqual(alone);
  });

  test('goes on where the program fails on a text, and says on which', async () => {
    const file = { name: 'received/odd.txt', bytes: Buffer.from('A quay opened on Wednesday.') };
    const options = { kind: 'articles', today: '2030-05-03' } as const;
    const organizations = [null as unknown as string];
    const { file: found } = await readWhole({ file, options, organizations });
    expect(found).toMatchObject({
      file: 'received/odd.txt',
      line: 1,
      column: 1,
      reason: expect.stringMatching(
        /^found a text on which the program fails \(Cannot read .+\); report it/,
      ),
    });
  });
});
