import { expect, test } from 'vitest';
import { expectFitForEveryone } from './everyone/fit-for-everyone.ts';
import { visit } from './timeline/visits.ts';

const { open } = visit('pictures');
const event = 'events/port-sample-meeting/';
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };
const desk = { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 2 };

/** The file that the browser chose for the first picture of a page, and how wide it shows it. */
const shown = `(async () => {
  const image = document.querySelector('figure img');
  image.scrollIntoView();
  await image.decode();
  const { currentSrc, complete, clientWidth, clientHeight } = image;
  return { file: decodeURIComponent(currentSrc.split('/').at(-1)), complete, clientWidth, clientHeight };
})()`;

test.each([
  ['on a phone', phone, 'harbour dawn.jpg.720w.webp', 315],
  ['at a desk', desk, 'harbour dawn.jpg.1440w.webp', 684],
])('%s, a page loads the size of a picture that it needs', async (_, screen, file, clientWidth) => {
  const page = await open('pictures', event, screen);
  const clientHeight = Math.round((clientWidth * 1000) / 1600);
  expect(await page.evaluate(shown)).toEqual({ file, complete: true, clientWidth, clientHeight });
});

test('a picture has a name, and its caption belongs to it', async () => {
  const page = await open('pictures', event);
  const caption = 'The harbour on the morning of the talks. Photo: Sample Wire';
  const figure = page.getByRole('figure', { name: caption });
  expect(await figure.count()).toBe(1);
  expect(await figure.getByRole('img', { name: 'A ship off the quay at sunrise' }).count()).toBe(1);
});

test.each([
  event,
  'articles/example-and-sample-meet/',
  'people/ada-example/',
  'places/port-sample/',
  'about/',
  '',
])('the page /%s is fit for everyone, on every screen', async (path) => {
  await expectFitForEveryone(await open('pictures', path));
});
