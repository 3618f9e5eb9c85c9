import { test } from 'vitest';
import { describeShippedDigest } from '../shipped-digest.ts';
import { expectFitForEveryone } from './everyone/fit-for-everyone.ts';
import { visit } from './timeline/visits.ts';

describeShippedDigest(() => {
  const { open } = visit('sample');

  test.each([
    '',
    'events/2025-11-23-modi-takaichi-johannesburg/',
    'articles/2025-11-23-ians-modi-takaichi-johannesburg/',
    'places/',
    'about/',
  ])('has a page /%s that is fit for everyone, on every screen', async (path) => {
    await expectFitForEveryone(await open('sample', path));
  });
});
