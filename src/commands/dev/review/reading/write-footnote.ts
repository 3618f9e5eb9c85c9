import { posix } from 'node:path';
import { linkLabel } from '../../../../content/body/link-label.ts';
import { escapeCopy } from '../../../../content/copies/escape-copy.ts';
import { type CopyKind, sourceKey } from '../../../../content/kinds/source-kinds.ts';
import type { ParsedRecord } from '../../../../content/records.ts';
import { agentOf } from '../../../../digest/claims/registry.ts';
import type { Range } from '../../../../digest/quotation/source-text.ts';
import { tellingContext } from '../../../../digest/quotation/telling-context.ts';
import { wordsIn } from '../../../../digest/quotation/text-units.ts';
import { formatFuzzyDate } from '../../../../messages/format/format-date.ts';
import { messagesFor } from '../../../../messages/index.ts';
import type { Project } from './read-project.ts';

const manner = { hasMarkup: false, isPlain: true, hasHeadings: false };

/**
 * Writes the footnote that quotes a stretch of a source, without its number. Half a word at either end is taken whole,
 * and words that stand in the source more than once are told apart by those beside them.
 *
 * @param from Path of the file that the footnote is for.
 * @returns undefined where there are no words, or none that a footnote could lead to.
 */
export function writeFootnote(
  source: ParsedRecord<CopyKind>,
  chosen: Range,
  from: string,
  project: Project,
): string | undefined {
  const text = project.quotations.sources.text(sourceKey(source));
  const range = wholeWords(text.text, chosen);
  if (!range) return undefined;
  const words = onOneLine(text.text.slice(range.start, range.end));
  const title = tellingContext(words, range.start, text);
  const escaped = escapeCopy(words, manner);
  if (escaped === undefined || title === undefined) return undefined;
  const link = posix.relative(posix.dirname(from), source.path);
  const label = linkLabel(onOneLine(labelOf(source, project)));
  return `[${label}](${link}${title}) "${escaped}"`;
}

/** From the start of a word to the end of one; a sign at an end stays only behind words. */
function wholeWords(text: string, { start, end }: Range): Range | undefined {
  const touched = wordsIn(text).filter((word) => word.start < end && word.end > start);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return undefined;
  const chosenEnd = text.slice(0, end).trimEnd().length;
  return { start: first.start, end: Math.max(last.end, chosenEnd) };
}

/** Whose it is and of which day, as readers see it. */
function labelOf({ front }: ParsedRecord<CopyKind>, { records, registry }: Project): string {
  const { language = 'en' } = records.digest[0]?.front ?? {};
  const messages = messagesFor(language);
  const [whose, date] =
    'agency' in front
      ? [front.agency, front.published]
      : [agentOf(registry, front.issuer)?.names[0] ?? front.issuer, front.date];
  const isDate = typeof date === 'object' && date.start !== undefined;
  const day = isDate ? formatFuzzyDate(date, messages, 'short') : undefined;
  return [whose ?? front.title, day].filter((part) => typeof part === 'string').join(', ');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
