import { type Problem, problem, warning } from '../../problem.ts';

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
  problems?: SentProblem[];
  /** Why there is no answer, in lines. */
  failure?: string;
}

/** A problem as plain data: an error, as problems are, would lose its place on the way. */
export type SentProblem = Pick<Problem, 'file' | 'line' | 'column' | 'ruleId' | 'reason' | 'fatal'>;

/** Makes plain data of a problem. */
export function sendable({ file, line, column, ruleId, reason, fatal }: Problem): SentProblem {
  return { file, line, column, ruleId, reason, fatal };
}

/** Makes a problem of plain data again. */
export function received({ file, line, column, ruleId, reason, fatal }: SentProblem): Problem {
  return (fatal ? problem : warning)(file, { line, column }, ruleId, reason);
}
