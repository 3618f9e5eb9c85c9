/** The digest that is shipped: its facts, and that its site is whole. */
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { loadDigest } from '../../src/digest/load.ts';
import { folderOf } from '../project.ts';
import { describeShippedDigest } from '../shipped-digest.ts';
import { crawl } from './built/crawl.ts';
import { mistakesOn } from './built/html-mistakes.ts';
import { elementsOf, wordsOf, wordsOnPage } from './built/parsed-page.ts';
import { sharedSite } from './built/shared-site.ts';
import { serveSite } from './built/site-server.ts';
import { fileOf, type WholeSite } from './built/whole-site.ts';

describeShippedDigest(() => {
  let site: WholeSite;

  beforeAll(async () => {
    site = await sharedSite('sample', 'https://someone.github.io/repo/');
  });

  test('has no problem', async () => {
    expect((await loadDigest(folderOf('sample'))).problems).toEqual([]);
  });

  test('has a site without a broken link or fragment', async () => {
    const server = await serveSite(site);
    onTestFinished(server.close);
    expect((await crawl(server.url)).broken).toEqual([]);
  });

  test('has pages of valid HTML', async () => {
    expect(await mistakesOn(site)).toEqual([]);
  });

  test('has pages of at most 14 kB compressed, with their styles and scripts', () => {
    const heavy = [...site.pages]
      .map(([path, page]) => [path, gzipSync(page).length] as const)
      .filter(([, bytes]) => bytes > 14 * 1024);
    expect(heavy).toEqual([]);
  });

  describe('has every fact of its article on the page of the event, and on the timeline:', () => {
    test.each([
      ['2025-11-23-modi-takaichi-johannesburg', 'the day', /Sunday, 23 November 2025/],
      ['2025-11-23-modi-takaichi-johannesburg', 'what it was', /Bilateral meeting/],
      ['2025-11-23-modi-takaichi-johannesburg', 'the place', /Johannesburg, South Africa/],
      ['2025-11-23-modi-takaichi-johannesburg', 'the occasion', /G20 Summit/],
      ['2025-11-23-modi-takaichi-johannesburg', 'who', /Narendra Modi.?Prime Minister, India/],
      [
        '2025-11-23-modi-takaichi-johannesburg',
        'with whom',
        /Sanae Takaichi.?Prime Minister, Japan/,
      ],
      ['2025-11-23-modi-takaichi-johannesburg', 'innovation', /innovation/i],
      ['2025-11-23-modi-takaichi-johannesburg', 'defence', /defence/i],
      ['2025-11-23-modi-takaichi-johannesburg', 'talent mobility', /talent mobility/i],
      ['2025-11-23-modi-takaichi-johannesburg', 'momentum', /impetus|momentum/],
      ['2025-11-23-modi-takaichi-johannesburg', 'it was productive', /meeting .?productive/],
      [
        '2025-11-23-modi-takaichi-johannesburg',
        'the first meeting since she took office',
        /(not met|first meeting) since Takaichi took office/,
      ],
      ['2025-11-23-modi-takaichi-johannesburg', 'trade ties', /Trade ties/],
      [
        '2025-11-23-modi-takaichi-johannesburg',
        'a strong partnership matters for the planet',
        /strong partnership between India and Japan matters for the whole planet/,
      ],
      [
        '2025-11-23-modi-takaichi-johannesburg',
        'what Modi posted',
        /Had a productive meeting with .* A strong India-Japan partnership is vital for a better planet/,
      ],
      ['2025-10-29-modi-takaichi-call', 'the day', /Wednesday, 29 October 2025/],
      ['2025-10-29-modi-takaichi-call', 'what it was', /Telephone call/],
      ['2025-10-29-modi-takaichi-call', 'who', /Narendra Modi.?Prime Minister, India/],
      ['2025-10-29-modi-takaichi-call', 'with whom', /Sanae Takaichi.?Prime Minister, Japan/],
      ['2025-10-29-modi-takaichi-call', 'congratulations', /wished her well on taking office/],
      ['2025-10-29-modi-takaichi-call', 'partnership', /Special Strategic and Global Partnership/],
      ['2025-10-29-modi-takaichi-call', 'economic security', /economic security/],
      ['2025-10-29-modi-takaichi-call', 'defence', /defence cooperation/],
      ['2025-10-29-modi-takaichi-call', 'talent mobility', /talent mobility/],
      ['2025-10-29-modi-takaichi-call', 'peace', /peace, stability and prosperity in the world/],
      ['2025-10-29-modi-takaichi-call', 'how long it took', /about 25 minutes/],
      ['2025-10-29-modi-takaichi-call', 'Indo-Pacific', /“Free and Open Indo-Pacific”/],
      ['2025-10-29-modi-takaichi-call', 'the Quad', /the Quad/],
      ['2025-10-29-modi-takaichi-call', 'golden chapter', /golden chapter/],
      [
        '2025-10-29-modi-takaichi-call',
        'who said so',
        /a statement by Japan’s Ministry of Foreign Affairs, Takaichi said/,
      ],
      [
        '2025-10-29-modi-takaichi-call',
        'what Modi posted',
        /Had a warm conversation with .* vital for global peace, stability and prosperity/,
      ],
      ['2025-10-27-jaishankar-motegi-kuala-lumpur', 'the day', /Monday, 27 October 2025/],
      ['2025-10-27-jaishankar-motegi-kuala-lumpur', 'what it was', /Bilateral meeting/],
      ['2025-10-27-jaishankar-motegi-kuala-lumpur', 'the place', /Kuala Lumpur, Malaysia/],
      ['2025-10-27-jaishankar-motegi-kuala-lumpur', 'the occasion', /ASEAN Summit/],
      [
        '2025-10-27-jaishankar-motegi-kuala-lumpur',
        'who',
        /S Jaishankar.?External Affairs Minister, India/,
      ],
      [
        '2025-10-27-jaishankar-motegi-kuala-lumpur',
        'with whom',
        /Motegi Toshimitsu.?Foreign Minister, Japan/,
      ],
      ['2025-10-27-jaishankar-motegi-kuala-lumpur', 'bilateral ties', /ties of the two countries/],
      [
        '2025-10-27-jaishankar-motegi-kuala-lumpur',
        'the joint vision',
        /joint vision for the (next|coming) decade/,
      ],
      ['2025-10-27-jaishankar-motegi-kuala-lumpur', 'global situation', /state of the world/],
      [
        '2025-10-27-jaishankar-motegi-kuala-lumpur',
        'Indo-Pacific',
        /cooperation in the Indo-Pacific/,
      ],
      ['2025-10-27-jaishankar-motegi-kuala-lumpur', 'it was wide-ranging', /ranged widely/],
      [
        '2025-10-27-jaishankar-motegi-kuala-lumpur',
        'strong and warm',
        /strong and warm the Special Strategic and Global Partnership/,
      ],
      [
        '2025-10-27-jaishankar-motegi-kuala-lumpur',
        'what Jaishankar posted',
        /Delighted to meet FM .* warmth of our Special Strategic and Global Partnership/,
      ],
    ])('%s: %s', (id, _, fact) => {
      const entry = elementsOf(fileOf(site, 'index.html')).find(({ attribs }) => attribs.id === id);
      expect(wordsOnPage(fileOf(site, `events/${id}/index.html`))).toMatch(fact);
      expect(wordsOf(entry)).toMatch(fact);
    });
  });
});
