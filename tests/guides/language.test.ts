import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Project } from '../project.ts';
import { type Change, filesOfGuide, makeToy, published, typeErrors } from './toy.ts';

const change: Change = {
  'src/messages/pt.ts': `
    import { pt as locale } from 'date-fns/locale/pt';
    import { listWith } from './language/lists.ts';
    import { inThousands } from './language/numbers.ts';
    import { oneOrOther } from './language/plurals.ts';
    import type { Translation } from './messages.ts';

    const day = "d 'de' MMMM 'de' y";
    const month = "MMMM 'de' y";
    const join = (start: string, end: string) => \`\${start} a \${end}\`;
    const days = { start: day, end: day, join };

    export const pt: Translation = {
      direction: 'ltr',
      locale,
      dates: {
        day,
        month,
        year: 'y',
        weekday: 'EEEE',
        withWeekday: (weekday, date) => \`\${weekday}, \${date}\`,
        ticks: { day: 'd MMM', month: 'MMM y', year: 'y' },
        spans: {
          daysOfMonth: { start: 'd', end: day, join },
          daysOfYear: { ...days, start: "d 'de' MMMM" },
          days,
          monthsOfYear: { start: 'MMMM', end: month, join },
          months: { start: month, end: month, join },
          years: { start: 'y', end: 'y', join },
        },
        cited: { apa: "y, d 'de' MMMM", chicago: day, mla: day },
      },
      quotes: ['“', '”'],
      innerQuotes: ['‘', '’'],
      stopInQuotes: false,
      colon: ':',
      comma: ', ',
      number: inThousands('.'),
      decimalSign: ',',
      plural: oneOrOther,
      list: listWith(', ', () => ' e '),

      timeline: 'Linha do tempo',
    };
  `,
  'src/messages/index.ts': [
    [
      "import { ja } from './ja.ts';\n",
      "import { ja } from './ja.ts';\nimport { pt } from './pt.ts';\n",
    ],
    ['hi, ja };', 'hi, ja, pt };'],
  ],
  'src/content/kinds/digest.ts': [['`hi` and `ja`', '`hi`, `ja` and `pt`']],
};

let project: Project;
beforeAll(() => {
  project = makeToy(change);
  project.edit('content/digest.md', 'language: en', 'language: pt-BR');
});
afterAll(() => project.remove());

test('the guide names the files of a new language', () => {
  expect(Object.keys(change).sort()).toEqual(
    filesOfGuide('Add an interface language', { LANGUAGE: 'pt' }),
  );
});

test('a digest in a new language shows its words and the names of its months', async () => {
  expect(await typeErrors(project)).toBe('');
  const built = await project.run(['build']);
  expect(built.code, built.stderr).toBe(0);
  const page = published(project, 'events/port-sample-meeting/index.html');
  expect(page).toContain('<html lang="pt-BR">');
  expect(page).toContain('>Linha do tempo</a>');
  expect(page).toMatch(/domingo, 23 de novembro de 2025/);
});
