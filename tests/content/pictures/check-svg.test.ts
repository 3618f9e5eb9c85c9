import { describe, expect, test } from 'vitest';
import { findSvgFault } from '../../../src/content/pictures/check-svg.ts';

const svg = (inside: string, attributes = '') =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`,
  );

describe('a drawing may hold', () => {
  test.each([
    ['<path d="M0 0h9"/>', 'shapes'],
    ['<title>Fish &amp; ships, by url(s)</title><desc>\\o/ @import</desc>', 'words'],
    ['<defs><g id="a"/></defs><use xlink:href="#a"/><use href="#a"/>', 'parts of itself'],
    ['<rect fill="url(#a)" style="stroke: url(\'#b\')"/>', 'colours of its own'],
    ['<image href="data:image/png;base64,iVBORw0KGgo="/>', 'a picture'],
    ['<style>path { fill: none } @media print { path { fill: url(#a) } }</style>', 'a style'],
    [
      '<metadata xmlns:r="urn:x"><r:about r:about="https://example.com/"/></metadata>',
      'what it is',
    ],
    ['<animate attributeName="opacity" to="0"/>', 'a movement'],
  ])('%s (%s)', (inside) => {
    expect(findSvgFault(svg(inside))).toBeUndefined();
  });
});

describe('a drawing may not hold', () => {
  test.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<x:script xmlns:x="http://www.w3.org/2000/svg"/>', '<script>'],
    ['<SCRIPT/>', '<SCRIPT>'],
    ['<foreignObject/>', '<foreignObject>'],
    ['<h:p xmlns:h="http://www.w3.org/1999/xhtml"/>', '<p>'],
    ['<rect onclick="alert(1)"/>', 'onclick'],
    ['<rect ONload="alert(1)"/>', 'ONload'],
    ['<a href="javascript:alert(1)"/>', 'javascript:'],
    ['<a xlink:href=" jav&#x09;ascript:alert(1)"/>', 'ascript:'],
    ['<image href="https://other.example/a.png"/>', 'https://other.example/a.png'],
    ['<image href="//other.example/a.png"/>', '//other.example/a.png'],
    ['<use href="data:image/svg+xml,x#a"/>', 'data:image/svg+xml'],
    ['<feImage href="a.png"/>', 'a.png'],
    ['<rect fill="url(https://other.example/#a)"/>', 'https://other.example/#a'],
    ['<rect style="fill: u\\72l(//other.example/)"/>', 'escape'],
    ['<style>@import "//other.example/a.css";</style>', '@import'],
    ['<style><![CDATA[path { fill: URL( "//other.example/" ) }]]></style>', '//other.example/'],
    ['<style>@imp<!-- -->ort "//other.example/a.css";</style>', '@import'],
    ['<style><![CDATA[@imp]]><![CDATA[ort "a.css";]]></style>', '@import'],
    ['<style><g/>@import "a.css";</style>', '<g> in a style'],
    ['<style>rect { background: image-set("//other.example/a.png" 1x) }</style>', 'elsewhere'],
    ['<set attributeName="xlink:href" to="javascript:alert(1)"/>', 'a change of "xlink:href"'],
    ['<?xml-stylesheet href="//other.example/"?>', 'xml-stylesheet'],
  ])('%s', (inside, found) => {
    expect(findSvgFault(svg(inside))).toEqual({
      rule: 'picture-svg',
      found: expect.stringContaining(found),
    });
  });

  test('entities, nor words in another encoding', () => {
    const entities =
      '<!DOCTYPE svg [<!ENTITY a "<script/>">]><svg xmlns="http://www.w3.org/2000/svg"/>';
    expect(findSvgFault(Buffer.from(entities))?.found).toContain('entities');
    const encoded =
      '<?xml version="1.0" encoding="utf-7"?><svg xmlns="http://www.w3.org/2000/svg"/>';
    expect(findSvgFault(Buffer.from(encoded))?.found).toContain('utf-7');
    expect(findSvgFault(Buffer.from('\ufeff<svg/>', 'utf16le'))?.found).toContain('UTF-8');
  });
});

test.each([
  '<html><body/></html>',
  '<svg/>',
  '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>',
  '<p>',
])('%s is no drawing', (text) => {
  expect(findSvgFault(Buffer.from(text))?.rule).toBe('picture');
});
