import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { outputFolder } from '../../../src/site/publish/output-folder.ts';
import { publish } from '../../../src/site/publish/publish.ts';
import { siteFile } from '../../../src/site/publish/site-file.ts';
import { stateOf } from '../../project.ts';
import { testWith } from '../../system.ts';

const schema = '{ "description": "A news digest made with Dateline" }';
let root: string;
const manifest = () => join(root, '.cache/published.json');

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'dateline-output-')));
  write('content/digest.md', 'The digest.');
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** What is said about an output that is refused; nothing may be touched. */
function refused(output: string): string {
  const before = stateOf(root);
  let reason = '';
  try {
    outputFolder(root, output, manifest());
  } catch (error) {
    reason = String(error);
  }
  expect(stateOf(root)).toEqual(before);
  return reason;
}

describe('the site may be published', () => {
  test.each(['_site', 'deep/er/_site', '../_dateline-elsewhere', 'contents', '_site/content'])(
    'to a folder that is not there yet: %s',
    (output) => {
      expect(outputFolder(root, output, manifest())).toBe(join(root, output));
    },
  );

  test('to an empty folder', () => {
    mkdirSync(join(root, 'out'));
    expect(outputFolder(root, 'out', manifest())).toBe(join(root, 'out'));
  });

  test('to a folder that holds no more than what looking at it leaves there', () => {
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini']) write(`out/${name}`, '');
    expect(outputFolder(root, 'out', manifest())).toBe(join(root, 'out'));
  });

  test('over an earlier site', () => {
    write('_site/index.html', 'The home page.');
    write('_site/digest.schema.json', schema);
    expect(outputFolder(root, '_site', manifest())).toBe(join(root, '_site'));
  });
});

describe('an earlier site is known although its schema is damaged', () => {
  const schemaFile = () => join(root, '_site/digest.schema.json');
  beforeEach(async () => {
    const paths = ['index.html', 'feed.xml', 'events/x/index.html'];
    const site = [
      siteFile('digest.schema.json', schema),
      ...paths.map((path) => siteFile(path, '')),
    ];
    await publish(site, join(root, '_site'), { manifest: manifest(), note: () => '' });
  });

  test.each([
    ['deleted', () => rmSync(schemaFile())],
    ['cut off', () => truncateSync(schemaFile(), 3)],
  ])('it was %s', (_, damage) => {
    damage();
    expect(outputFolder(root, '_site', manifest())).toBe(join(root, '_site'));
  });

  test('but not where most of what is in the folder is something else', () => {
    rmSync(schemaFile());
    for (const name of ['a', 'b', 'c']) write(`_site/${name}`, 'Dear reader');
    expect(refused('_site')).toContain('found "a" in');
  });

  test('and not where nothing tells what was published', () => {
    rmSync(schemaFile());
    rmSync(manifest());
    expect(refused('_site')).toContain('found "events" in');
  });

  testWith('links to files')('and not where its schema is a link', () => {
    rmSync(manifest());
    renameSync(schemaFile(), join(root, 'schema'));
    symlinkSync(join(root, 'schema'), schemaFile());
    expect(refused('_site')).toContain('found "digest.schema.json" in');
  });
});

describe('the site may not replace the project:', () => {
  test.each(['content', 'public', 'src', 'templates', 'tests', 'node_modules', '.git'])(
    '%s, or a folder in it, whether it is there or not',
    (part) => {
      expect(refused(part)).toContain(
        `found the output ${join(root, part)}, which is the project's ${part}/; expected a folder ` +
          'that can be replaced as a whole; choose one like "_site"',
      );
      expect(refused(`${part}/in/it`)).toContain(`which lies in the project's ${part}/`);
    },
  );

  test.each(['', '.', 'content/..'])('the folder that holds it: "%s"', (output) => {
    expect(refused(output)).toContain("which holds the project's content/");
  });

  test('a folder that leads into it by a symbolic link', () => {
    symlinkSync(join(root, 'content'), join(root, 'link'), 'junction');
    expect(refused('link/events')).toContain("which lies in the project's content/");
  });

  test('the folder that its content leads to by a symbolic link', () => {
    write('records/all/digest.md', 'The digest.');
    rmSync(join(root, 'content'), { recursive: true });
    symlinkSync(join(root, 'records/all'), join(root, 'content'), 'junction');
    expect(refused('records/all')).toContain("which is the project's content/");
    expect(refused('records')).toContain("which holds the project's content/");
  });

  test('even where an earlier site stands', () => {
    write('public/digest.schema.json', schema);
    expect(refused('public')).toContain("which is the project's public/");
  });
});

describe('the site may not replace what no build wrote:', () => {
  const advice =
    'which no build of Dateline wrote; expected an empty folder or an earlier site, because all that ' +
    'is in it is replaced; choose another output, or move what is there';

  test.each(['notes', '_site'])('files of any kind in %s', (output) => {
    write(`${output}/letters/2030.txt`, 'Dear reader');
    expect(refused(output)).toContain(`found "letters" in ${join(root, output)}, ${advice}`);
  });

  test('another site', () => {
    write('out/index.html', 'Another home page.');
    write('out/digest.schema.json', '{ "description": "Another schema" }');
    expect(refused('out')).toContain(
      `found "digest.schema.json" in ${join(root, 'out')}, ${advice}`,
    );
  });

  test('the history of an earlier site', () => {
    write('out/digest.schema.json', schema);
    write('out/.git/HEAD', 'ref: refs/heads/pages');
    expect(refused('out')).toContain(`found ".git" in ${join(root, 'out')}, ${advice}`);
  });

  test('what has the name of the folder in which the site is prepared', () => {
    write('out.dateline/letters/2030.txt', 'Dear reader');
    expect(refused('out')).toContain(`found ${join(root, 'out.dateline')}, which no build`);
  });

  test('a file', () => {
    write('out', 'Dear reader');
    expect(refused('out')).toContain(
      `found something that is not a folder at ${join(root, 'out')}`,
    );
  });
});
