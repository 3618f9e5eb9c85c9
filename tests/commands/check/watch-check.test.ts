import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProject, type Project } from '../../project.ts';
import { watchOutput } from '../dev/dev-server.ts';

let project: Project;
let child: ChildProcess;
let output: ReturnType<typeof watchOutput>;

beforeAll(async () => {
  project = makeProject('minimal');
  child = project.start(['src/start.mjs', 'check', '--watch']);
  output = watchOutput(child);
  const started = await output.stdout(/^.*To stop: Ctrl\+C\n/ms);
  expect(started).toBe(
    'No errors and no warnings in 1 event, 1 article and 1 post.\n' +
      'Checking again at each change. To stop: Ctrl+C\n',
  );
});
afterAll(async () => {
  const closed = once(child, 'close');
  child.kill();
  await closed;
  project.remove();
});

describe('npm run check -- --watch', () => {
  test('tells a problem when it is saved, and goes on', async () => {
    const change = output.stdout(/^content\/places\/broken\.md changed\.$/m);
    const problem = output.stderr(/^content\/places\/broken\.md:1:1: .*\n\n1 error and .*\.$/m);
    const mend = project.add('content/places/broken.md', '');
    await Promise.all([change, problem]);
    const mended = output.stdout(/^content\/places\/broken\.md changed\.\nNo errors and .*$/m);
    mend();
    await mended;
    expect(child.exitCode).toBeNull();
  });

  test('sees a record that is written', async () => {
    const line = output.stdout(/^content\/topics\/wombats\.md changed\.\nNo errors and .*$/m);
    project.add('content/topics/wombats.md', '---\nname: Wombats\n---\n');
    await line;
  });

  test('publishes nothing', () => {
    expect(existsSync(join(project.root, '_site'))).toBe(false);
  });
});
