import { maxBytes } from '../../../content/files/read.ts';
import { type Problem, problem, startOfFile } from '../../../problem.ts';

/** What a record has besides its text, at least, in bytes. */
const around = 200;

/** Says so where a text is too long for the record that is to be made of it. */
export function checkSize(name: string, bytes: number): Problem | undefined {
  if (bytes + around <= maxBytes) return undefined;
  const reason = `found a text of ${bytes} bytes; expected at most ${maxBytes - around}, as a record can hold; import it in parts`;
  return problem(name, startOfFile, 'file-size', reason);
}
