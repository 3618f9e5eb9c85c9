import { groupBy } from '../../digest/tables/group-by.ts';
import { formatPlace, formatProblem, isFatal, type Problem } from '../../problem.ts';
import { annotationOf } from './annotations.ts';
import { pluralize } from './pluralize.ts';

/** The longest line of places, in characters. */
const longestLine = 400;
/** Messages about one file that are listed; `--json` has all of them. */
const mostOfFile = 100;

/**
 * Lists problems, a line for each: first the warnings, and last, where a terminal shows them, the errors.
 * A warning that many records earn is written out once. Of a file with very many problems, the first are listed,
 * errors before warnings, and how many more there are. In GitHub Actions, each line is an annotation.
 */
export function listProblems(problems: readonly Problem[]): string[] {
  if (process.env.GITHUB_ACTIONS === 'true') {
    const { listed, more } = ofEachFile(problems.map((problem) => [problem]));
    return [...listed.flat().map(annotationOf), ...more];
  }
  const warnings = problems.filter((problem) => !isFatal(problem));
  const errors = problems.filter(isFatal).map((problem) => [problem]);
  const alike = groupBy(warnings, ({ reason, ruleId }) => JSON.stringify([reason, ruleId]));
  const { listed, more } = ofEachFile([...errors, ...alike.values()]);
  const [shownErrors, shownWarnings] = [true, false].map((fatal) =>
    listed.filter(([first]) => first && isFatal(first) === fatal).flatMap(linesOf),
  );
  return [...(shownWarnings ?? []), ...more, ...(shownErrors ?? [])];
}

/** The first of each file of some groups of problems, and a line for each file of which there are more. */
function ofEachFile(groups: readonly (readonly Problem[])[]) {
  const byFile = groupBy(groups, ([first]) => first?.file ?? '');
  const listed = [...byFile.values()].flatMap((group) => group.slice(0, mostOfFile));
  const more = [...byFile.values()].flatMap((group) => {
    const rest = group.slice(mostOfFile).flat();
    const [first] = rest;
    return first ? [`${formatPlace(first)}: and ${countProblems(rest)} more in this file`] : [];
  });
  return { listed, more };
}

function linesOf([first, ...others]: readonly Problem[]): string[] {
  if (!first) return [];
  return [formatProblem(first), ...(others.length > 0 ? [placesOf(others)] : [])];
}

function placesOf(problems: readonly Problem[]): string {
  let line = '  the same at ';
  for (const [index, problem] of problems.entries()) {
    const place = `${index === 0 ? '' : ', '}${formatPlace(problem)}`;
    const left = problems.length - index;
    if (index > 0 && line.length + place.length > longestLine - 30) {
      return `${line} and ${left} more places`;
    }
    line += place;
  }
  return line;
}

/** @example countProblems(problems) // '2 errors and 1 warning' */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(isFatal).length;
  return `${pluralize(errors, 'error')} and ${pluralize(problems.length - errors, 'warning')}`;
}
