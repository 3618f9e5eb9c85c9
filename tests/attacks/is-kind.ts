import { type Kind, kinds } from '../../src/content/kinds.ts';

export function isKind(name: string): name is Kind {
  return kinds.some((kind) => kind === name);
}
