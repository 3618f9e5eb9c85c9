import { expect, test } from 'vitest';
import { en } from '../../../src/messages/en.ts';
import { roleLabel } from '../../../src/messages/labels/role-label.ts';

test.each([
  [{ title: 'Envoy' }, 'Envoy'],
  [{ title: 'Envoy', country: 'Samplia' }, 'Envoy, Samplia'],
  [{ title: 'Chair', organization: 'The Board' }, 'Chair, The Board'],
  [{ title: 'Chair', organization: { name: 'Harbour Board' } }, 'Chair, Harbour Board'],
  [{ title: 'Chair', organization: 'The Board', country: 'Samplia' }, 'Chair, The Board, Samplia'],
])('The office %j is shown as %s.', (role, label) => {
  expect(roleLabel(role, en)).toBe(label);
});
