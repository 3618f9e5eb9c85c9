import type { Problem } from '../../../problem.ts';

/** What the server asks of the process that makes the preview. Without a path: to read what changed. */
export interface Call {
  id: number;
  path?: string;
}

/** The answer to the call with the same id. */
export interface Answer {
  id: number;
  /** The file; none where there is no such file, or none was asked for. */
  file?: Uint8Array | undefined;
  problems?: readonly Problem[];
  /** Why there is no answer, in lines. */
  failure?: string;
}
