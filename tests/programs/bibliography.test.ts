/** The bibliography, read by the programs that those who write with TeX and Markdown have. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Digest, Event } from '../../src/digest/model.ts';
import { messagesFor } from '../../src/messages/index.ts';
import { bibtex } from '../../src/outputs/bibliography/bibtex.ts';
import { cslJson } from '../../src/outputs/bibliography/csl-json.ts';
import type { CitationStyle } from '../../src/outputs/bibliography/styles/citation-style.ts';
import { citationStyles } from '../../src/outputs/bibliography/styles/citation-styles.ts';
import { citedPage } from '../../src/outputs/bibliography/styles/cited-page.ts';
import { altered } from '../altered.ts';
import { readBibtex, readCsl } from '../outputs/bibliography/readers.ts';
import { digestAt, names } from '../outputs/digests.ts';
import { describeWith, folderOfStyles } from '../system.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-bibliography-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a program in the folder; it must end well. */
function run(command: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(error).toBeUndefined();
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

async function writeBibtex(name: (typeof names)[number]): Promise<string> {
  const text = bibtex(await digestAt(name));
  writeFileSync(join(folder, 'sources.bib'), text);
  return text;
}

describeWith('biber')('biber', () => {
  /** What it says of the fields that its own list of each type does not have. No style stumbles over them. */
  const beyond = new Set([
    ...['location', 'type'].map((field) => `Invalid field '${field}' for entrytype 'online'`),
    // Types that BibLaTeX knows, of whose fields it has no list.
    ...['jurisdiction', 'legal', 'letter'].flatMap((type) =>
      ['author', 'location', 'organization', 'title', 'type'].map(
        (field) => `Invalid field '${field}' for entrytype '${type}'`,
      ),
    ),
  ]);

  test.each(names)('finds all that it must in the sources of the %s digest', async (name) => {
    const text = await writeBibtex(name);
    const said = run('biber', '--tool', '--validate-datamodel', 'sources.bib', '-O', 'read.bib');
    const complaints = [...said.matchAll(/^(?:WARN|ERROR) - (?:Datamodel: Entry .*?: )?(.*)$/gm)];
    expect(complaints.map(([, what]) => what).filter((what = '') => !beyond.has(what))).toEqual([]);
    const read = readFileSync(join(folder, 'read.bib'), 'utf8');
    // It writes the name of an organization without the braces that keep an "and" in it.
    const itemsOf = (bib: string) =>
      readBibtex(bib).map(({ _graph, publisher, ...item }) => ({
        ...item,
        publisher: [publisher].flat().join(' and '),
      }));
    expect(itemsOf(read)).toEqual(itemsOf(text));
  });
});

describeWith('BibTeX')('BibTeX, in the style "plain"', () => {
  /** What is set for each key. */
  async function setBy(name: (typeof names)[number]): Promise<Map<string, string>> {
    await writeBibtex(name);
    const lines = ['\\relax', '\\citation{*}', '\\bibstyle{plain}', '\\bibdata{sources}', ''];
    writeFileSync(join(folder, 'paper.aux'), lines.join('\n'));
    const said = run('bibtex', 'paper');
    const warnings = said.match(/^Warning--.*$/gm) ?? [];
    expect(
      warnings.filter((line) => !/^Warning--entry type for "[^"]+" isn't style-file/.test(line)),
    ).toEqual([]);
    const set = readFileSync(join(folder, 'paper.bbl'), 'utf8').matchAll(
      /\\bibitem\{(.*?)\}\n([\s\S]*?)\n\n/g,
    );
    return new Map([...set].map(([, key = '', text = '']) => [key, text.replace(/\s+/g, ' ')]));
  }

  test.each(names)('sets every source of the %s digest', async (name) => {
    const keys = readCsl(cslJson(await digestAt(name))).map(({ id }) => id);
    expect([...(await setBy(name)).keys()].sort()).toEqual(keys.sort());
  });

  test('keeps agencies whole, capitals as they are, and says who, what and when', async () => {
    const set = await setBy('ferry');
    expect(set.get('article-2030-05-26-fna-strike-ends')).toBe(
      '{Fictavia News Agency}. \\newblock {[Dockers end their strike after six days]}, May 2030.',
    );
    expect(set.get('document-2030-10-01-readout')).toBe(
      'Ada {Example}. \\newblock {Call between the ministers}, October 2030.',
    );
    expect(set.get('post-2030-05-20-exemple')).toBe(
      'Jean {Exemple}. \\newblock {Pas une caisse. Pas une seule.}, May 2030.',
    );
  });
});

describeWith('pandoc')('pandoc', () => {
  /** It has no sign for a brace, and takes a straight apostrophe for a curly one. */
  const asItReads = (source: object): unknown =>
    JSON.parse(JSON.stringify(source), (_, value) =>
      typeof value === 'string' ? value.replace(/[{}]/g, '').replaceAll("'", '’') : value,
    );

  const formats = ['biblatex', 'bibtex'];
  test.each(names.flatMap((name) => formats.map((format) => [name, format] as const)))(
    'reads from the sources of the %s digest, as %s, what the CSL-JSON says',
    async (name, format) => {
      await writeBibtex(name);
      const read = readCsl(run('pandoc', '-f', format, '-t', 'csljson', 'sources.bib'));
      const sources = readCsl(cslJson(await digestAt(name))).map((source) => {
        const { id, author, title, issued, accessed, publisher, URL } = source;
        return asItReads({
          ...{ id, author, title, issued, accessed, URL },
          publisher: source['container-title'] ?? publisher,
          'publisher-place': source['publisher-place'],
        });
      });
      expect(read).toHaveLength(sources.length);
      expect(read).toMatchObject(sources);
    },
  );

  test('sets a reference', async () => {
    await writeBibtex('ferry');
    const text = 'Nobody rows.[@post-2030-02-14-example] A report.[@document-2030-08-15-report]\n';
    writeFileSync(join(folder, 'paper.md'), text);
    const citing = ['--citeproc', '--bibliography', 'sources.bib', '--wrap', 'none'];
    expect(run('pandoc', ...citing, '-t', 'plain', 'paper.md')).toBe(
      'Nobody rows.(Example 2030) A report.(Strait Accident Office 2030)\n\n' +
        'Example, Ada. 2030. “We have rowed long enough. See you on deck,” Samplegram. February 14, 2030. ' +
        'https://digest.example/posts/2030-02-14-example/.\n\n' +
        'Strait Accident Office. 2030. “The grounding of 8 June 2030.” Report. Strait Accident Office. ' +
        'https://digest.example/documents/2030-08-15-report/.\n',
    );
  });
});

describeWith('pandoc', 'styles of citations')('pandoc, with the styles of others', () => {
  const files: Record<string, string> = {
    'APA 7': 'apa.csl',
    'Chicago 17': 'chicago-note-bibliography.csl',
    'MLA 9': 'modern-language-association.csl',
  };

  /** The event of a BibTeX file as a page of a site, which BibTeX has no word for. */
  function pageFrom(event: Event, digest: Digest): object {
    writeFileSync(join(folder, 'event.bib'), bibtex(digest, undefined, event));
    const items = JSON.parse(run('pandoc', '-f', 'biblatex', '-t', 'csljson', 'event.bib'));
    const item = items.find(({ id }: { id: string }) => id === `event-${event.id}`);
    const { publisher, title, ...rest } = item;
    // Capitals stay as they are printed.
    const kept = { title: `<span class="nocase">${title}</span>`, 'container-title': publisher };
    return { ...rest, ...kept, type: 'webpage' };
  }

  /** What is set, its italics between asterisks; nothing but the last is shown of where it was cited. */
  function setBy(style: string, event: Event, digest: Digest): string {
    writeFileSync(join(folder, 'event.json'), JSON.stringify([pageFrom(event, digest)]));
    writeFileSync(join(folder, 'paper.md'), `A paper.[@event-${event.id}]\n`);
    const csl = `${folderOfStyles}${files[style]}`;
    const citing = ['--citeproc', '--bibliography', 'event.json', '--csl', csl];
    const given = ['--wrap', 'none', '-M', `lang=${digest.language}`, '-t', 'html', 'paper.md'];
    const [, entry = ''] =
      /class="csl-entry"[^>]*>([\s\S]*?)<\/div>/.exec(run('pandoc', ...citing, ...given)) ?? [];
    const html = entry.replace(/<\/?em>/g, '*').replace(/<[^>]*>/g, '');
    return DomUtils.textContent(parseDocument(html)).trim();
  }

  /** As a page has it. */
  function written({ cite }: CitationStyle, event: Event, digest: Digest): string {
    const pieces = cite(citedPage(event, digest), messagesFor(digest.language)).map((piece) => {
      if (typeof piece === 'string') return piece;
      return 'address' in piece ? piece.address : `*${piece.italic}*`;
    });
    return pieces.join('').replace(/[\u2068\u2069]/g, '');
  }

  /**
   * Without what the styles there know less well of other languages: the order of the day of APA, commas, the marks
   * of Arabic, the space within those of French.
   */
  function alike(reference: string): string {
    return reference
      .replace(/\(.*?\d{4}.*?\)/, '(…)')
      .replace(/, |، |、/g, ' ')
      .replace(/[«»"]/g, '"')
      .replaceAll('\u202f', '\u00a0');
  }

  test.each(citationStyles.map((style) => [style.name, style] as const))(
    'sets events in the style of %s as their pages have it',
    async (name, style) => {
      const digest = await digestAt('ferry');
      for (const event of digest.events) {
        expect(written(style, event, digest)).toBe(setBy(name, event, digest));
      }
    },
  );

  test.each(
    citationStyles.flatMap((style) =>
      ['ar', 'es', 'fr', 'ja'].map((language) => [style.name, language, style] as const),
    ),
  )('sets an event in the style of %s in %s as its page has it', async (name, language, style) => {
    const ferry = await digestAt('ferry');
    const digest = altered(ferry, { language });
    const [event] = ferry.events;
    if (!event) throw new Error('found no event');
    expect(alike(written(style, event, digest))).toBe(alike(setBy(name, event, digest)));
  });
});
