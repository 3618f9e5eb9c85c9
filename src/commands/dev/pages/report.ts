import { isFatal, type Problem } from '../../../problem.ts';

/** What the editor should know of the site as it is now. */
export interface Report {
  /** Of the content. */
  problems: readonly Problem[];
  /** Why the site could not be made, if that is not a problem of the content; in lines. */
  failure?: string | undefined;
  /** What `dev` itself cannot do for now. */
  notice?: string | undefined;
}

/** How many things of a report keep the site from being made, and how many do not. */
export function countReport({ problems, failure, notice }: Report): {
  errors: number;
  warnings: number;
} {
  const errors = problems.filter(isFatal).length;
  return {
    errors: errors + (failure === undefined ? 0 : 1),
    warnings: problems.length - errors + (notice === undefined ? 0 : 1),
  };
}
