import type { ParsedRecord } from '../../../../content/records.ts';
import { rename } from '../../../rename.ts';
import type { Reading } from '../reading/read-project.ts';
import type { Decision } from './decide.ts';

/** Gives the file of a draft another name, as `npm run rename` does, wherever it is named. */
export async function renameDraft(
  { root }: Pick<Reading, 'root'>,
  { kind, id: from }: Pick<ParsedRecord, 'kind' | 'id'>,
  to: string,
): Promise<Decision> {
  try {
    await rename(root, { kind, from, to });
  } catch (error) {
    return { is: 'refused', message: `The file was not renamed: ${(error as Error).message}` };
  }
  return { is: 'done', made: { kind, id: to } };
}
