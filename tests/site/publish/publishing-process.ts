/**
 * A process for the tests to kill. `node publishing-process.mjs OUTPUT HOW`, bundled by
 * `bundled-process.ts`, where HOW
 * is `for-ever`, or `and-wait` (under the lock, before a file is written), or `old` or
 * `new`, to publish that site once, or a number: the process kills itself when it is about to change the
 * file system for that many times.
 */
import fs from 'node:fs';
import type { SiteFile } from '../../../src/site/publish/site-file.ts';
import { killAtChange } from '../../kill-at-change.ts';
import { publish, siteOf } from './two-sites.ts';

const [output = '', how = ''] = process.argv.slice(2);
const sayReady = () => fs.writeSync(1, 'ready\n');

if (how === 'for-ever') {
  for (let turn = 0; ; turn += 1) {
    await publish(siteOf(turn % 2 ? 'new' : 'old', 100), output);
    if (turn === 0) sayReady();
  }
} else if (how === 'and-wait') {
  const page: SiteFile = {
    path: 'index.html',
    hash: 'known before the content',
    content() {
      sayReady();
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60_000);
      return Buffer.from('late');
    },
  };
  await publish([page], output);
} else if (how === 'old' || how === 'new') {
  await publish(siteOf(how, 2), output);
} else {
  killAtChange(Number(how));
  await publish(siteOf('new', 1), output);
}
