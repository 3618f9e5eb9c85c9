/** Footnotes of words that are chosen in a source: each leads back to these words. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Project,
  readProject,
} from '../../../../../src/commands/dev/review/reading/read-project.ts';
import { writeFootnote } from '../../../../../src/commands/dev/review/reading/write-footnote.ts';
import type { CopyKind } from '../../../../../src/content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../../src/content/records.ts';
import { article, event, importStory } from '../review-project.ts';

async function open() {
  const { reading } = await importStory();
  const project = await readProject(reading);
  const source = project.drafts.find(({ path }) => path === article) as ParsedRecord<CopyKind>;
  const { text } = project.quotations.sources.text(`articles/${source.id}`);
  const write = (words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return writeFootnote(source, { start, end: start + words.length }, event, project);
  };
  return { reading, project, source, text, write };
}

/** Where the first footnote of an event leads, if it is the one that is given. */
async function leadsTo({ reading }: Awaited<ReturnType<typeof open>>, footnote: string) {
  const body = `They met.[^1]\n\n[^1]: ${footnote}\n`;
  const text = `---\ntitle: X\nkind: meeting\ndate: 2030-05-01\ndraft: true\n---\n\n${body}`;
  const project: Project = await readProject(reading, new Map([[event, text]]));
  const errors = project.problems.filter(({ file, fatal }) => fatal && file === event);
  const { citations = [] } = project.quotations.events['2030-05-01-meeting-ada-kolm-bo-lind'] ?? {};
  return { errors, match: citations[0]?.match };
}

const link = '[Tidewire, 1 May 2030](../articles/2030-05-01-ferry-talks-in-new-quay.md';

describe('a footnote', () => {
  test('names the source, its day and the words', async () => {
    const { write } = await open();
    expect(write('agreed to keep the night ferry')).toBe(
      `${link}) "agreed to keep the night ferry"`,
    );
  });

  test('has whole words, and the sign behind the last one only where it was chosen', async () => {
    const { write } = await open();
    expect(write('reed to keep the night fer')).toBe(`${link}) "agreed to keep the night ferry"`);
    expect(write('the night ferry.')).toBe(`${link}) "the night ferry."`);
  });

  test('tells words that stand there twice by those beside them', async () => {
    const { write, text } = await open();
    const second = text.lastIndexOf('the night ferry was kept by');
    expect(write('ferry was kept', second)).toBe(
      `${link} "the night … by Lind.") "ferry was kept"`,
    );
  });

  test('escapes what Markdown would swallow', async () => {
    const { write } = await open();
    expect(write('[two] papers *at once*')).toMatch(/"\S*two\] papers \\\*at once\\\*"$/);
  });

  test('is not written of signs alone', async () => {
    const { project, source, text } = await open();
    const end = text.length;
    expect(writeFootnote(source, { start: end - 1, end }, event, project)).toBeUndefined();
  });

  test('leads to the words that were chosen, whichever these are', async () => {
    const opened = await open();
    const { project, source, text } = opened;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.integer({ min: 1, max: 80 }),
        async (start, length) => {
          const end = Math.min(text.length, start + length);
          const footnote = writeFootnote(source, { start, end }, event, project);
          fc.pre(footnote !== undefined);
          const { errors, match } = await leadsTo(opened, footnote ?? '');
          expect(errors).toEqual([]);
          const [range] = match ?? [];
          expect(range?.start).toBeLessThan(end);
          expect(range?.end).toBeGreaterThan(start);
        },
      ),
      { numRuns: 40 },
    );
  });
});
