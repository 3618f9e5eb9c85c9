import { expect, test } from 'vitest';
import { isInOtherScript } from '../../../src/importer/people/other-script.ts';

test.each<[string, string, boolean]>([
  ['Kamlesh Namuna', 'कमलेश नमूना', true],
  ['Firoz Daruwala', 'फिरोज़ दारूवाला', true],
  ['Carlos Mendes', 'कार्लोस मेंडेस', true],
  ['Tareq Al-Oufi', 'طارق العوفي', true],
  ['Annika Brandt', '안니카 브란트', true],
  ['Kamlesh Namuna', 'सुरेश पाटिल', false],
  ['Kamlesh Namuna', 'Kamlesh Namuna', false],
  ['Ada Roe', 'आदा रो', false],
  ['Ito Hana', '伊藤花', false],
])('%s, %s', (a, b, is) => {
  expect(isInOtherScript(a, b)).toBe(is);
  expect(isInOtherScript(b, a)).toBe(is);
});
