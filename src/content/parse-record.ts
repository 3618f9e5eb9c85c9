import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';
import { readAlerts } from './body/alerts.ts';
import { checkBody } from './body/check-body.ts';
import { headingIds } from './body/headings.ts';
import { linksIn } from './body/links.ts';
import { parseMarkdown } from './body/markdown.ts';
import { pageId, pagesIn } from './body/pages.ts';
import { checkCharacters } from './characters.ts';
import { checkCopy, hasMarkup } from './copies/check-copy.ts';
import { textHashOf } from './copies/text-hash.ts';
import { mayNotBeQuoted } from './copies/withdrawn.ts';
import { decodeSource } from './files/decode.ts';
import type { SourceFile } from './files/read.ts';
import { splitFrontMatter } from './front-matter/front-matter.ts';
import { validate } from './front-matter/validate.ts';
import type { BodyForm } from './kinds/record-kind.ts';
import { isSourceKind } from './kinds/source-kinds.ts';
import { type Kind, recordKinds } from './kinds.ts';
import type { ParsedRecord, UnreadableRecord } from './records.ts';
import type { FrontMatter } from './schema/index.ts';

/**
 * Makes a record of a file, with all problems that it has by itself. A record with a problem is still one,
 * so that what it refers to can be checked as well.
 */
export function parseRecord(source: SourceFile): ParsedRecord | UnreadableRecord {
  const problems: Problem[] = [];
  const { kind, id, path, hash } = source;
  const file = { kind, id, path, hash, problems };
  const text = decodeSource(source, problems);
  if (text === undefined) return file;
  checkCharacters(path, text, problems);
  const parts = splitFrontMatter(path, text, problems);
  if (!parts) return file;
  const values = parts.sound ? validate(kind, path, parts, problems) : undefined;
  const form = formOf(kind, values?.front);
  const tree = parseMarkdown(path, parts.body, parts.bodyLine, problems);
  if (tree) checkBody(path, { body: tree, firstLine: parts.bodyLine }, form, problems);
  if (tree && isSourceKind(kind)) {
    const source = '\n'.repeat(parts.bodyLine - 1) + parts.body;
    const copy = { body: tree, source, hasHeadings: form.headings };
    checkCopy(path, copy, hasMarkup(values?.front), problems);
  }
  const body = tree && form.alerts ? readAlerts(path, tree, problems) : tree;
  if (!values || !body) return file;
  return {
    ...file,
    ...values,
    body,
    bodyHash: sha256(parts.body),
    textHash: textHashOf(parts.body),
    links: linksIn(body),
    headings: [...headingIds(body).keys(), ...pagesIn(body).map(pageId)],
  };
}

/** Of a text of which not even quotations may stay, nothing has to be kept. */
function formOf(kind: Kind, front: FrontMatter<Kind> | undefined): BodyForm {
  const form: BodyForm = recordKinds[kind].body;
  return front && mayNotBeQuoted({ front }) ? { ...form, required: false } : form;
}

function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
