import { toWrite } from '../../../../content/new/to-write.ts';
import { isFatal, type Problem } from '../../../../problem.ts';
import { bodyField } from '../server/read-form.ts';
import { domId, type ReviewedField, type ReviewedRecord } from './reviewed.ts';

/** What an editor has not decided of some drafts, by the ids of the elements that show it. */
export interface LeftOpen {
  readonly values: readonly string[];
  /** One for each warning: that of the list which has it. */
  readonly warnings: readonly string[];
}

/** Finds what is left to decide of some drafts, in the order of the page. */
export function leftIn(records: readonly ReviewedRecord[]): LeftOpen {
  return {
    values: records.flatMap(({ record, fields, body = '' }) => [
      ...fields.filter(isOpen).map(({ path }) => domId(record, path)),
      ...(body.includes(toWrite) ? [domId(record, [bodyField])] : []),
    ]),
    warnings: records.flatMap(({ record, problems }) =>
      problems.filter(isWarning).map(() => problemsId(record)),
    ),
  };
}

/** The id of the list of what is wrong with a record. */
export function problemsId(record: Parameters<typeof domId>[0]): string {
  return `${domId(record)}-problems`;
}

/** Whether somebody has to look at a value, or to write one. */
function isOpen({ value, review, isRequired }: ReviewedField): boolean {
  return review !== undefined || (value === undefined && isRequired);
}

/** What is missing, or is still to be written, is a value that is left. */
function isWarning(problem: Problem): boolean {
  return !isFatal(problem) && !['missing-key', 'placeholder'].includes(problem.ruleId);
}
