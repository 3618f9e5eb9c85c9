import type { Problem } from '../../../../problem.ts';
import type { Project } from './read-project.ts';
import { textOf } from './reviewed.ts';

/** The label of the footnote that a problem is of; none where it is of something else. */
export function footnoteAt(
  { file, line }: Problem,
  { checkedFiles }: Pick<Project, 'checkedFiles'>,
): string | undefined {
  const text = textOf({ path: file }, { files: checkedFiles }).split('\n')[line - 1];
  return /^\[\^([^\]\s]+)\]:/.exec(text ?? '')?.[1];
}
