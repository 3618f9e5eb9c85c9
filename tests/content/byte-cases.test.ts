/** Encodings, line ends, sizes, links and names: what the bytes on the disk decide. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { type Need, testWith } from '../system.ts';
import { byteCases } from './byte-cases.ts';
import { check, makeProject } from './fixture-project.ts';

for (const { name, files, links = {}, notOnWindows = false, expected } of byteCases) {
  const needs: readonly Need[] = [
    ...(notOnWindows ? (['names with any sign'] as const) : []),
    ...(Object.keys(links).length > 0 ? (['links to files'] as const) : []),
  ];
  testWith(...needs)(name, async () => {
    const root = makeProject();
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
    for (const [path, target] of Object.entries(links)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      symlinkSync(target, join(root, path));
    }
    const said = await check(root);
    expect(said.split('\n').filter(Boolean)).toEqual(expected);
  });
}
