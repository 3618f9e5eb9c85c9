import type { RecordForm } from './read-form.ts';

/** What the review remembers until `npm run dev` ends; no file says it. */
export interface Session {
  /** Sentences that tell of no event, as {@link sentenceName} has them. */
  readonly dismissed: ReadonlySet<string>;
  /** What can be put back, by the path of its record. */
  readonly rejected: ReadonlyMap<string, Rejected>;
}

/** A value that was rejected last. */
export interface Rejected {
  /** Its path with `/`. */
  readonly name: string;
  readonly value: string;
  /** Texts of the file with it and without it. */
  readonly before: string;
  readonly after: string;
}

/** Of a review in which nothing was done yet. */
export const newSession: Session = { dismissed: new Set(), rejected: new Map() };

/** Tells a sentence from those of all sources. */
export function sentenceName(path: string, key: string): string {
  return `${path} ${key}`;
}

/** Dismisses a sentence of a source, or shows all of its sentences again. */
export function withDismissed(session: Session, { act, path, target }: RecordForm): Session {
  const { dismissed } = session;
  return {
    ...session,
    dismissed:
      act === 'dismiss'
        ? new Set([...dismissed, sentenceName(path, target)])
        : new Set([...dismissed].filter((name) => !name.startsWith(sentenceName(path, '')))),
  };
}

/** Remembers what was rejected in the place of what was before it in the same record. */
export function withRejected(session: Session, path: string, rejected: Rejected): Session {
  return { ...session, rejected: new Map([...session.rejected, [path, rejected]]) };
}
