import type { Content } from '../../content/load.ts';
import { type Problem, problem, startOfFile } from '../../problem.ts';

/** Checks that no person has the id of an organization, since what names one would name both. */
export function checkAgents({ files }: Content, problems: Problem[]): void {
  const people = new Map(
    files.flatMap(({ kind, id, path }) => (kind === 'people' ? [[id, path]] : [])),
  );
  for (const { kind, id, path } of files) {
    const person = kind === 'organizations' ? people.get(id) : undefined;
    if (person === undefined) continue;
    const reason = `found the id "${id}", which ${person} has too; expected an id of one of the two; rename one`;
    problems.push(problem(path, startOfFile, 'ambiguous-id', reason));
  }
}
