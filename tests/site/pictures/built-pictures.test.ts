/** Pictures in a whole project: built, built again, and looked at while they are worked on. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { startDev } from '../../commands/dev/dev-server.ts';
import { noise } from '../../content/pictures/noise.ts';
import { makeProject } from '../../project.ts';
import { readFolder } from '../built/whole-site.ts';

const photo = 'photos/harbour dawn.jpg';

function project() {
  const made = makeProject('pictures');
  onTestFinished(() => made.remove());
  return made;
}

test('a site with pictures is the same with a cache and without, whatever becomes of them', async () => {
  const { root, run, edit } = project();
  const photoFile = join(root, 'public', photo);
  const secret = noise(900, 300).withExif({ IFD0: { Artist: 'Jane Private' } });
  const steps = [
    () => undefined,
    async () => writeFileSync(photoFile, await secret.jpeg().toBuffer()),
    () => edit('content/people/ada-example.md', 'sea.webp', 'handshake.png'),
    () =>
      edit(
        'content/events/port-sample-meeting.md',
        '![The coast of Samplia](../../public/photos/map.svg)',
        '',
      ),
  ];
  for (const step of steps) {
    await step();
    expect(await run(['build'])).toMatchObject({ code: 0 });
    expect(await run(['build', '--no-cache', '--output', '_fresh'])).toMatchObject({ code: 0 });
    const kept = readFolder(join(root, '_site'));
    expect(kept).toEqual(readFolder(join(root, '_fresh')));
    expect(kept.has(photo)).toBe(true);
    for (const content of kept.values()) expect(Buffer.from(content).includes('Jane')).toBe(false);
  }
  // No record shows it any more.
  const site = readFolder(join(root, '_site'));
  expect(site.get('photos/sea.webp')).toEqual(readFileSync(join(root, 'public/photos/sea.webp')));
  expect(site.has('photos/sea.webp.360w.webp')).toBe(false);
});

test('no file of public/ may have the place of a size', async () => {
  const { root, run } = project();
  writeFileSync(join(root, `public/${photo}.360w.webp`), '');
  const { code, stderr } = await run(['check']);
  expect(code).toBe(1);
  expect(stderr).toContain(`public/${photo}.360w.webp:1:1: found a file in the place of`);
});

test('the preview shows pictures, and a picture as it has become', async () => {
  const made = project();
  const dev = await startDev(made);
  onTestFinished(() => dev.end());
  const load = async (path: string) => {
    const answer = await fetch(dev.url + path);
    expect([answer.status, path]).toEqual([200, path]);
    return sharp(await answer.arrayBuffer()).metadata();
  };
  const size = encodeURI(`${photo}.360w.webp`);
  expect(await load(size)).toMatchObject({ format: 'webp', width: 360, height: 225 });
  expect(await load(encodeURI(photo))).toMatchObject({ format: 'jpeg', width: 1600 });
  const changed = dev.says(/harbour dawn\.jpg.* changed.*up to date/);
  writeFileSync(join(made.root, 'public', photo), await noise(900, 300).jpeg().toBuffer());
  await changed;
  expect(await load(size)).toMatchObject({ width: 360, height: 120 });
  const page = await (await fetch(`${dev.url}events/port-sample-meeting/`)).text();
  expect(page).toContain('width="900" height="300"');
});
