import type { IncomingMessage } from 'node:http';
import type { ValuePath } from '../../../../content/records.ts';

/** A record has at most 256 KiB; in a form, a sign of it can take nine bytes, and its text is there twice. */
const mostBytes = 6 * 1024 * 1024;

/** What an editor sends of one record. */
export interface RecordForm {
  readonly token: string;
  /** Of the record's file, from the project's folder. */
  readonly path: string;
  /** SHA-256 of the file that the page shows. */
  readonly hash: string;
  /** The same, of the drafts that it cannot be published without. */
  readonly needed: readonly string[];
  /** Names of the warnings that the editor was shown and publishes with. */
  readonly confirmed: readonly string[];
  /** What is to be done: `save`, `accept`, `reject`, `publish`, `delete`, `check`, … */
  readonly act: string;
  /** What it is to be done to. */
  readonly target: string;
  /** Index of the line of the source that is to be moved. */
  readonly line: number;
  /** Values as they were shown, and as they are now, by their path with `/`. */
  readonly shown: ReadonlyMap<string, string>;
  readonly given: ReadonlyMap<string, string>;
}

/** The name of the field that has the words below the front matter; no key has such a name. */
export const bodyField = '-body';

/**
 * Reads a form to its end.
 *
 * @returns undefined where it is too long.
 */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) return undefined;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/** Takes the form of a record apart. */
export function recordForm(form: URLSearchParams): RecordForm {
  const [act = '', target = ''] = (form.get('do') ?? 'save').split(/:(.*)/s);
  // A browser sends every end of line as two signs.
  const entries = [...form].map(([name, value]) => [name, value.replace(/\r\n?/g, '\n')] as const);
  const named = (prefix: string) =>
    new Map(
      entries.flatMap(([name, value]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
      ),
    );
  return {
    token: form.get('token') ?? '',
    path: form.get('path') ?? '',
    hash: form.get('hash') ?? '',
    needed: (form.get('needed') ?? '').split(' '),
    confirmed: (form.get('confirmed') ?? '').split(' '),
    act,
    target,
    line: Number(form.get('line') ?? -1),
    shown: named('shown.'),
    given: named('value.'),
  };
}

/** The values that the editor typed anew. */
export function changedIn({ shown, given }: RecordForm): [name: string, text: string][] {
  return [...given].filter(([name, text]) => text !== (shown.get(name) ?? ''));
}

/** @example pathOfName('participants/0') // ['participants', 0] */
export function pathOfName(name: string): ValuePath {
  return name.split('/').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** @example nameOfPath(['participants', 0]) // 'participants/0' */
export function nameOfPath(path: ValuePath): string {
  return path.join('/');
}
