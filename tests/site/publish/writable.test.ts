import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeWith } from '../../system.ts';
import { bundlePublishingProcess } from './bundled-process.ts';
import { asMap, onDisk, publish, siteOf } from './two-sites.ts';

let base: string;
let folder: string;
const output = () => join(folder, '_site');
const old = siteOf('old', 2);

beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'dateline-writable-'));
  folder = join(base, 'here');
  mkdirSync(folder);
  await publish(old, output());
  for (const path of [base, folder]) chmodSync(path, 0o777);
});
afterEach(() => {
  for (const path of ['here', 'here/_site', 'here/_site/events'])
    chmodSync(join(base, path), 0o755);
  rmSync(base, { recursive: true });
});

/** Publishes in a process that is not the superuser's, to whom nothing is refused. */
function publishAsUser(version: 'old' | 'new'): { status: number | null; stderr: string } {
  const script = bundlePublishingProcess(base);
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  return spawnSync(process.execPath, [script, output(), version], {
    encoding: 'utf8',
    ...nobody,
  });
}

describeWith('modes of files')('a folder that this user may not replace', () => {
  test.each([
    ['holds the site', 'here'],
    ['is that of the site', 'here/_site'],
    ['lies in the site', 'here/_site/events'],
  ])('is named before anything is done, and blocks no later build: it %s', async (_, path) => {
    chmodSync(join(base, path), 0o555);
    const { status, stderr } = publishAsUser('new');
    expect(stderr).toMatch(
      /found \S*here\S*, in which this user may not write; expected a folder whose files can be replaced/,
    );
    expect(status).toBe(1);
    expect(readdirSync(folder)).toEqual(['_site']);
    expect(onDisk(output())).toEqual(asMap(old));
    chmodSync(join(base, path), 0o755);
    await publish(siteOf('new', 2), output());
    expect(onDisk(output())).toEqual(asMap(siteOf('new', 2)));
  });

  test('is named when it is the staging folder of another user', async () => {
    const staging = `${output()}.dateline`;
    mkdirSync(staging);
    chmodSync(staging, 0o555);
    expect(publishAsUser('new').stderr).toContain(
      `found ${staging}, in which this user may not write`,
    );
    rmdirSync(staging);
  });

  test('is fine as long as nothing in it changes', () => {
    chmodSync(output(), 0o555);
    expect(publishAsUser('old')).toMatchObject({ status: 0, stderr: '' });
  });
});
