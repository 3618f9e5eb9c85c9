import { type Problem, problem, startOfFile } from '../../problem.ts';
import { cleanContainer } from './clean-container.ts';
import { type Decoded, decode } from './decode.ts';
import { readLabelledLines } from './labelled-lines.ts';
import { readMarkdown } from './read-markdown.ts';
import { readText } from './read-text.ts';
import type { Container, Format, Line, Received } from './received.ts';

/** Most bytes of a file that is imported. */
export const mostBytes = 5 * 1024 * 1024;

/**
 * Reads a received file: decodes its bytes, and takes lines and values out of what it is written in.
 *
 * @param name Path of the file, or `-`; its ending tells how it is written, and else its first signs do.
 * @returns a problem where it cannot be read.
 */
export async function readReceived(name: string, bytes: Uint8Array): Promise<Received | Problem> {
  if (bytes.length > mostBytes) {
    const found = `found ${bytes.length} bytes; expected at most ${mostBytes}`;
    return problem(name, startOfFile, 'file-size', `${found}; save the story by itself`);
  }
  const decoded = decode(bytes, declaredIn(bytes));
  const format = formatOf(name, decoded.text);
  if (format !== 'mail' && isBinary(decoded.text)) return noText(name);
  const read = await readAs(format, name, bytes, decoded);
  if ('ruleId' in read) return read;
  if (read.lines.length === 0) {
    return problem(name, startOfFile, 'body-missing', 'found no text; expected a story');
  }
  const container = cleanContainer(read.container);
  return { name, format, encoding: decoded.encoding, ...read, container };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controls = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g;
/** A text has one of a thousand signs perhaps; of an archive, a picture or the like it is one of eight. */
const mostControls = 0.02;
/** Of so few, a text may be short. */
const fewestControls = 20;

/** Tells by its controls what was decoded and is no text. */
function isBinary(text: string): boolean {
  const count = text.match(controls)?.length ?? 0;
  return count >= fewestControls && count > mostControls * text.length;
}

function noText(name: string): Problem {
  const reason = 'found bytes that are no text; expected a text, a page or a mail';
  return problem(name, startOfFile, 'file-kind', reason);
}

interface Read {
  lines: readonly Line[];
  container: Container;
  encoding?: string;
}

async function readAs(
  format: Format,
  name: string,
  bytes: Uint8Array,
  decoded: Decoded,
): Promise<Read | Problem> {
  const { text } = decoded;
  if (format === 'markdown') return readMarkdown(text);
  if (format === 'html') return readPage(name, text);
  if (format === 'text') return readLabelledLines(readText(text));
  const { readMail } = await import('./read-mail.ts');
  const mail = await readMail(bytes, decoded).catch((error: Error) => error);
  if (mail instanceof Error) {
    const reason = `found a mail that cannot be taken apart (${mail.message}); save its text by itself`;
    return problem(name, startOfFile, 'nesting', reason);
  }
  const { locate, container, encoding, ...body } = mail;
  if (isBinary(body.text ?? body.html ?? '')) return noText(name);
  if (body.text !== undefined && body.text.trim() !== '') {
    const labelled = readLabelledLines(readText(body.text));
    return {
      lines: locate(labelled.lines),
      // What was passed on has heads of its own.
      container: { ...container, ...labelled.container },
      encoding,
    };
  }
  const page = await readPage(name, body.html ?? '');
  if ('ruleId' in page) return page;
  return { lines: locate(page.lines), container: { ...page.container, ...container }, encoding };
}

async function readPage(name: string, html: string): Promise<Read | Problem> {
  const { placeTooLarge } = await import('./html/check-size.ts');
  const found = placeTooLarge(html);
  if (found) {
    const reason = `${found.reason}; save the text of the page alone`;
    return problem(name, found, 'nesting', reason);
  }
  const { readHtml } = await import('./html/read-html.ts');
  return readHtml(html);
}

const endings: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  eml: 'mail',
  txt: 'text',
};

/** Endings of files that are looked for in folders. */
export const knownEndings: readonly string[] = Object.keys(endings);

function formatOf(name: string, text: string): Format {
  const [, ending = ''] = /\.([^./\\]+)$/.exec(name.toLowerCase()) ?? [];
  if (endings[ending]) return endings[ending];
  if (/^\s*(?:<!doctype html|<html[\s>])/i.test(text)) return 'html';
  const isMail =
    /^(?:[A-Za-z-]+:[ \t].*\r?\n(?:[ \t].*\r?\n)*)*?(?:From|Received|MIME-Version):[ \t]/;
  return isMail.test(text.slice(0, 5000)) ? 'mail' : 'text';
}

/** The encoding that a page or a mail says it is in; both say it in ASCII. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /\bcharset\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
}
