import { isWithdrawn } from '../../content/copies/withdrawn.ts';
import { didYouMean } from '../../content/did-you-mean.ts';
import type { Content } from '../../content/load.ts';
import { isWrong, placeOfValue } from '../../content/records.ts';
import { type Problem, problem } from '../../problem.ts';

/** Checks that the files that documents name are there, and that none is of a text that has been taken down. */
export function checkFiles({ records, publicFiles }: Content, problems: Problem[]): void {
  const known = new Set(publicFiles);
  for (const document of records.documents) {
    const { file } = document.front;
    if (file === undefined || isWrong(document, 'file')) continue;
    const refuse = (reason: string) =>
      problems.push(problem(document.path, placeOfValue(document, 'file'), 'link-missing', reason));
    if (isWithdrawn(document)) {
      refuse(`found "${file}" for "file" of a text that is withdrawn; delete the file and the key`);
    } else if (!known.has(file)) {
      const reason = `found "${file}" for "file"; expected the path of a file, from public/ on`;
      refuse(reason + didYouMean(file, known));
    }
  }
}
