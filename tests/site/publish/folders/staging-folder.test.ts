import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inStagingFolder, placesOf } from '../../../../src/site/publish/folders/staging-folder.ts';
import { outputFolder } from '../../../../src/site/publish/output-folder.ts';
import { recover } from '../../../../src/site/publish/recover.ts';
import { stateOf } from '../../../project.ts';
import { rowsWith } from '../../../system.ts';
import { onDisk, publish, siteOf } from '../two-sites.ts';

let base: string;
let folder: string;
const output = () => join(folder, 'blog');
const staging = () => join(folder, 'blog.dateline');
const markText =
  'Dateline prepares a site in this folder, and deletes it afterwards with all that it holds.\n';

beforeEach(() => {
  base = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'dateline-staging-')));
  folder = join(base, 'here');
  fs.mkdirSync(folder);
});
afterEach(() => fs.rmSync(base, { recursive: true }));

function write(path: string, text: string): void {
  fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
  fs.writeFileSync(join(folder, path), text);
}

describe('the staging folder', () => {
  test('holds the lock and the mark while a build works in it, and is gone afterwards', async () => {
    const names = await inStagingFolder(placesOf(output()), () => fs.readdirSync(staging()));
    expect(names.sort()).toEqual(['dateline.lock', 'dateline.txt']);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('stays, with its mark, as long as something is left in it', async () => {
    const places = placesOf(output());
    await inStagingFolder(places, () => fs.mkdirSync(places.previous));
    expect(fs.readdirSync(staging()).sort()).toEqual(['dateline.txt', 'previous']);
    await inStagingFolder(places, () => fs.rmdirSync(places.previous));
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('is used by many builds one after the other, or refused', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, () => publish(siteOf('new', 2), output())),
    );
    const reasons = results.flatMap((each) =>
      each.status === 'rejected' ? [String(each.reason)] : [],
    );
    expect(reasons.filter((reason) => !reason.includes('held by process'))).toEqual([]);
    expect(reasons.length).toBeLessThan(30);
    expect(fs.readdirSync(folder)).toEqual(['blog']);
  });

  test.each<[string, () => void]>([
    ['is empty', () => fs.mkdirSync(staging())],
    ['holds a lock alone', () => write('blog.dateline/dateline.lock', '')],
    ['holds claims of the lock', () => write('blog.dateline/dateline.lock.claim.claim', '')],
    [
      'holds half of a mark',
      () => {
        write('blog.dateline/dateline.lock', `${2 ** 30} 0 token`);
        write('blog.dateline/dateline.txt', markText.slice(0, 9));
      },
    ],
    [
      'has its mark',
      () => {
        write('blog.dateline/dateline.txt', markText);
        write('blog.dateline/next/index.html', 'half');
      },
    ],
  ])('of a killed build is used again when it %s', async (_, leave) => {
    leave();
    await publish(siteOf('new', 2), output());
    expect(fs.readdirSync(folder)).toEqual(['blog']);
  });
});

describe('what no build made is refused, and not touched:', () => {
  const safe = 'Dear reader';
  type Row = [string, () => void];
  test.each<Row>([
    ['a file', () => write('blog.dateline', safe)],
    ['a folder', () => write('blog.dateline/letters/2030.txt', safe)],
    ['a folder that is a project', () => write('blog.dateline/next/package.json', safe)],
    ['an empty folder in it', () => fs.mkdirSync(join(staging(), 'next'), { recursive: true })],
    [
      'a folder with another text in the place of the mark',
      () => {
        write('blog.dateline/dateline.txt', safe);
        write('blog.dateline/previous/index.html', safe);
      },
    ],
    ...rowsWith<Row>(
      ['links to files'],
      [
        'a folder whose mark is a link',
        () => {
          write('mark', markText);
          write('blog.dateline/previous/index.html', safe);
          fs.symlinkSync(join(folder, 'mark'), join(staging(), 'dateline.txt'));
        },
      ],
    ),
    [
      'a folder whose lock is a folder',
      () => write('blog.dateline/dateline.lock/letters.txt', safe),
    ],
    [
      'a link to a folder that has the mark',
      () => {
        write('elsewhere/dateline.txt', markText);
        write('elsewhere/next/index.html', safe);
        fs.symlinkSync(join(folder, 'elsewhere'), staging(), 'junction');
      },
    ],
    ['a link to nothing', () => fs.symlinkSync(join(folder, 'nowhere'), staging(), 'junction')],
  ])('%s', async (_, make) => {
    make();
    const before = lstatesOf(base);
    const refusal = `found ${staging()}, which no build of Dateline made; expected nothing of that name`;
    await expect(publish(siteOf('new', 2), output())).rejects.toThrow(refusal);
    await expect(recover(output())).rejects.toThrow(refusal);
    expect(() => outputFolder(base, 'here/blog', '')).toThrow(refusal);
    expect(lstatesOf(base)).toEqual(before);
  });

  test('whatever else has a name like that of the output', async () => {
    for (const name of ['blog.next', 'blog.previous', 'blog.lock.d'])
      write(`${name}/notes.txt`, safe);
    for (const name of ['blog.lock', 'blog.lock.claim', 'blog.txt']) write(name, safe);
    const before = stateOf(folder);
    await publish(siteOf('old', 2), output());
    await publish(siteOf('new', 2), output());
    for (const [path, state] of before)
      if (path !== '') expect(stateOf(folder).get(path)).toBe(state);
    expect(onDisk(output())).toBeDefined();
  });
});

/** Every name below a folder with its kind, links not followed. */
function lstatesOf(place: string): string[] {
  return fs.readdirSync(place, { recursive: true, encoding: 'utf8' }).map((path) => {
    const { mode, size, mtimeMs } = fs.lstatSync(join(place, path));
    return `${path} ${mode} ${size} ${mtimeMs}`;
  });
}
