import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/content/body/markdown.ts';
import { renderProse } from '../../../src/digest/prose/prose.ts';
import { record } from '../records.ts';

/** Renders a text that nothing has checked: what is dangerous must not get through here either. */
function render(markdown: string): string {
  const tree = parseMarkdown('content/digest.md', markdown, 1, []);
  return tree ? renderProse(tree) : '';
}

describe('Markdown becomes HTML', () => {
  test.each([
    ['One *two* **three**.', '<p>One <em>two</em> <strong>three</strong>.</p>'],
    ['One\n\nTwo', '<p>One</p>\n<p>Two</p>'],
    ['One  \ntwo', '<p>One<br>\ntwo</p>'],
    ['~~One~~ and `two`', '<p><del>One</del> and <code>two</code></p>'],
    ['> One', '<blockquote>\n<p>One</p>\n</blockquote>'],
    ['- One\n- Two', '<ul>\n<li>One</li>\n<li>Two</li>\n</ul>'],
    ['## Harbour trade', '<h2 id="harbour-trade">Harbour trade</h2>'],
    ['## One\n\n## One', '<h2 id="one">One</h2>\n<h2 id="one-1">One</h2>'],
    [
      '[One](https://sample.example/?a=1&b=2)',
      '<p><a href="https://sample.example/?a=1&#x26;b=2">One</a></p>',
    ],
    ['[One](mailto:ada@sample.example)', '<p><a href="mailto:ada@sample.example">One</a></p>'],
    ['[One](/repo/events/x/#y)', '<p><a href="/repo/events/x/#y">One</a></p>'],
    ['![Map](/repo/map.png)', '<p><img src="/repo/map.png" alt="Map"></p>'],
  ])('%j', (markdown, html) => {
    expect(render(markdown).trim()).toBe(html);
  });

  test('a table keeps its head, and gets no attribute that HTML has given up', () => {
    const html = render('| A | B |\n| - | -: |\n| 1 | 2 |').replaceAll('\n', '');
    expect(html).toContain('<thead><tr><th>A</th><th>B</th></tr></thead>');
    expect(html).toContain('<tbody><tr><td>1</td><td>2</td></tr></tbody>');
  });
});

describe('words stay as they were written', () => {
  test('with the quotation marks, hyphens and dots of the source', () => {
    const words = '"Yes" -- it\'s... (c) 1/2 \u201cno\u201d \u2014 \u2026';
    expect(render(words).trim()).toBe(`<p>${words}</p>`);
  });

  test('with what looks like markup, escaped', () => {
    expect(render('5 < 7 & 7 > 5, \\<b> and `<i>`').trim()).toBe(
      '<p>5 &#x3C; 7 &#x26; 7 > 5, &#x3C;b> and <code>&#x3C;i></code></p>',
    );
  });

  test('with a lone tilde', () => {
    expect(render('about ~10 or ~20').trim()).toBe('<p>about ~10 or ~20</p>');
  });
});

/** The tags that may come out, and the attributes that each may have. */
const allowed: Record<string, RegExp> = {
  a: /^(href|title|id|aria-label)$/,
  img: /^(src|alt|title)$/,
  code: /^class$/,
  input: /^(type|checked|disabled)$/,
  li: /^(class|id)$/,
  h2: /^(class|id)$/,
  p: /^class$/,
  ul: /^class$/,
  ol: /^(class|start)$/,
  table: /^tabindex$/,
  section: /^(class|data-footnotes)$/,
};
const bare =
  'em strong del br blockquote pre hr table thead tbody tr td th h1 h3 h4 h5 h6 mark sup small'
    .split(' ')
    .concat(Object.keys(allowed));

/** Reads HTML as a text, and tells what in it a browser would act upon. */
function dangersIn(html: string): string[] {
  const tags = [...html.matchAll(/<(\/?)([^\s>/]*)((?:[^">]|"[^"]*")*)>/g)];
  const stray = html.replace(/<(\/?)([^\s>/]*)((?:[^">]|"[^"]*")*)>/g, '').includes('<');
  const dangers = tags.flatMap(([tag, , name = '', rest = '']) => {
    if (!bare.includes(name)) return [`tag ${tag}`];
    const attributes = [...rest.matchAll(/\s([^\s="]+)(?:="([^"]*)")?/g)];
    const heading = /^h[1-6]$/.test(name);
    return attributes.flatMap(([, key = '', value = '']) => {
      if (!(allowed[name]?.test(key) || (heading && key === 'id'))) return [`attribute ${tag}`];
      if (key === 'href' && !/^(https?:\/\/|mailto:|[^:]*$|[^:]*[/?#])/i.test(value)) return [tag];
      if (key === 'href' && /^[\\/]{2}/.test(value)) return [tag];
      if (key === 'src' && !/^\/(?![\\/])/.test(value)) return [tag];
      return [];
    });
  });
  return stray ? ['a stray "<"', ...dangers] : dangers;
}

describe('nothing that a browser would run comes out', () => {
  const payloads = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)>',
    '<iframe src="https://evil.example/"></iframe>',
    '<style>*{background:url(https://evil.example/)}</style>',
    '<a href="javascript:alert(1)">a</a>',
    '<form action="https://evil.example/"><input name=q></form>',
    '<base href="https://evil.example/">',
    '<meta http-equiv=refresh content="0;url=https://evil.example/">',
    '<!-- --><script>alert(1)</script>',
    '<![CDATA[<script>alert(1)</script>]]>',
    '<?php echo 1 ?>',
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](java&Tab;script:alert(1))',
    '[a](<java\tscript:alert(1)>)',
    '[a]( javascript:alert(1))',
    '[a](<\u0001javascript:alert(1)>)',
    '[a](javascript&colon;alert(1))',
    '[a](vbscript:msgbox(1))',
    '[a](data:text/html,<script>alert(1)</script>)',
    '[a](data:text/html;base64,PHNjcmlwdD4=)',
    '[a](file:///etc/passwd)',
    '[a](blob:https://evil.example/x)',
    '[a](//evil.example/)',
    '[a](/\\\\evil.example/)',
    '[a](\\\\\\\\evil.example/)',
    '[a][1]\n\n[1]: javascript:alert(1)',
    '<javascript:alert(1)>',
    '![a](javascript:alert(1))',
    '![a](data:image/svg+xml,<svg/onload=alert(1)>)',
    '![a](https://evil.example/pixel.png)',
    '![a](//evil.example/pixel.png)',
    '![a][1]\n\n[1]: https://evil.example/pixel.png',
    '[a](https://a.example/ "title\\" onmouseover=\\"alert(1)")',
    '[a](https://a.example/ \'x" onmouseover="alert(1)\')',
    '![x" onerror="alert(1)](/map.png)',
    '![a](/map.png"onerror="alert(1))',
    '```"onload="alert(1)\ncode\n```',
    '```<script>\n</code></pre><script>alert(1)</script>\n```',
    '`</code><script>alert(1)</script>`',
    '## x" onclick="alert(1)',
    '## <script>alert(1)</script>',
    '| <script>alert(1)</script> |\n| - |\n| <img src=x onerror=alert(1)> |',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '\\<script\\>alert(1)\\</script\\>',
    '- [x] <input autofocus onfocus=alert(1)>',
    'a[^1]\n\n[^1]: <script>alert(1)</script>',
    'a[^x" onclick="alert(1)]\n\n[^x" onclick="alert(1)]: words',
    'https://evil.example/"onmouseover="alert(1)',
    'www.evil.example/<script>',
    '<https://evil.example/"onclick=alert(1)>',
    '*<script*>alert(1)</*script>*',
    '<scr<script>ipt>alert(1)</scr</script>ipt>',
  ];

  test.each(payloads)('%j', (payload) => {
    expect(dangersIn(render(payload))).toEqual([]);
    expect(dangersIn(render(`Messages, ${payload} and words.`))).toEqual([]);
    expect(dangersIn(render(`> - ${payload.replaceAll('\n', '\n>   ')}`))).toEqual([]);
  });

  test('however the pieces of an attack are put together', () => {
    const pieces = payloads.flatMap((payload) => payload.split(/(?<=[(<>"\]])|(?=[)<>"[])/));
    const joints = ['\n', '\n\n', '> ', '- ', '| ', '\n|-|\n', '`', '```\n', '[', '](', ')', '\t'];
    const attack = fc
      .array(
        fc.constantFrom(...pieces, ...joints, '[^1]', '[^1]: ', '**', '_', '\\', '&', '\u202e'),
        {
          maxLength: 25,
        },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(attack, (markdown) => {
        expect(dangersIn(render(markdown))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('and the test would notice it if it did', () => {
    const dangerous = [
      '<p><script>alert(1)</script></p>',
      '<img src="x.png">',
      '<img src="/x.png" onerror="alert(1)">',
      '<a href="javascript:alert(1)">a</a>',
      '<a href="//evil.example/">a</a>',
      '<p onclick="alert(1)">a</p>',
      'a < b',
    ];
    for (const html of dangerous) expect(dangersIn(html), html).not.toEqual([]);
  });
});

describe('the text about the site, as it is read', () => {
  test('has its links and images where they were', () => {
    const { body } = record(
      'digest',
      'Write to <ada@sample.example> or see https://sample.example/.',
    );
    expect(renderProse(body).trim()).toBe(
      '<p>Write to <a href="mailto:ada@sample.example">ada@sample.example</a> or see <a href="https://sample.example/">https://sample.example/</a>.</p>',
    );
  });
});
