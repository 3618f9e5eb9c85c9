import fc from 'fast-check';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { raisedLink } from '../../../src/digest/passages/nodes.ts';
import type { Html } from '../../../src/digest/prose/html.ts';
import { renderProse } from '../../../src/digest/prose/prose.ts';
import { absoluteLinks } from '../../../src/outputs/text/absolute-links.ts';
import { plainText } from '../../../src/outputs/text/plain-text.ts';
import { addressesOf } from '../../site/built/parsed-page.ts';
import { hostileText } from '../digests.ts';

const page = {
  path: '/events/x/',
  href: '/repo/events/x/',
  url: 'https://digest.example/repo/events/x/',
};

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function html(...children: RootContent[]): Html {
  return renderProse({ type: 'root', children });
}

describe('plainText', () => {
  test('leaves out the markup and the raised numbers, and parts blocks by a blank line', () => {
    const prose = html(
      paragraph(
        { type: 'text', value: 'Fish & <chips>, ' },
        { type: 'emphasis', children: [{ type: 'text', value: '“now”' }] },
        raisedLink(1, '/events/x/#citation-1', 'ref-1'),
        { type: 'text', value: '.' },
      ),
      { type: 'blockquote', children: [paragraph({ type: 'text', value: 'a\nb' })] },
    );
    expect(plainText(prose)).toBe('Fish & <chips>, “now”.\n\na b');
  });

  test('keeps the lines that a post was written in', () => {
    const prose = html(
      paragraph({ type: 'text', value: 'a ' }, { type: 'break' }, { type: 'text', value: 'b' }),
      paragraph({ type: 'text', value: 'c' }),
    );
    expect(plainText(prose)).toBe('a\nb\n\nc');
  });

  test('leaves out a tag whose title has a ">"', () => {
    const link: PhrasingContent = {
      type: 'link',
      url: 'https://wire.example/',
      title: 'a > b',
      children: [{ type: 'text', value: 'x' }],
    };
    expect(plainText(html(paragraph(link)))).toBe('x');
  });

  test('is empty for no prose', () => {
    expect(plainText('' as Html)).toBe('');
  });

  test('gives back every text that was rendered', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        // Markdown has no character 0, and HTML reads it as U+FFFD.
        const words = text.replaceAll('\0', '');
        const prose = html(paragraph({ type: 'text', value: words }));
        expect(plainText(prose)).toBe(words.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('absoluteLinks', () => {
  test.each([
    ['/repo/articles/a/#p', 'https://digest.example/repo/articles/a/#p'],
    ['#heading', 'https://digest.example/repo/events/x/#heading'],
    ['https://wire.example/', 'https://wire.example/'],
    ['mailto:desk@digest.example', 'mailto:desk@digest.example'],
  ])('makes %s %s', (url, whole) => {
    const link: PhrasingContent = { type: 'link', url, children: [{ type: 'text', value: 'x' }] };
    expect(addressesOf(absoluteLinks(html(paragraph(link)), page))).toEqual([whole]);
  });

  test('makes the address of an image whole', () => {
    const image: PhrasingContent = { type: 'image', url: '/repo/harbour.svg', alt: 'Waves' };
    expect(addressesOf(absoluteLinks(html(paragraph(image)), page))).toEqual([
      'https://digest.example/repo/harbour.svg',
    ]);
  });

  test('leaves text as it is, even if it looks like markup', () => {
    const prose = html(paragraph({ type: 'text', value: '<a href="/x"> href="/y"' }));
    expect(absoluteLinks(prose, page)).toBe(prose);
  });
});
