import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Project } from '../project.ts';
import { type Change, filesOfGuide, makeToy, published, typeErrors } from './toy.ts';

const change: Change = {
  'src/messages/pt.ts': `
    import { pt as locale } from 'date-fns/locale/pt';
    import { en } from './en.ts';
    import type { Messages } from './index.ts';

    export const pt: Messages = { ...en, locale, timeline: 'Linha do tempo' };
  `,
  'src/messages/index.ts': [
    [
      "import { en } from './en.ts';\n",
      "import { en } from './en.ts';\nimport { pt } from './pt.ts';\n",
    ],
    ['= { en };', '= { en, pt };'],
  ],
  'src/content/kinds/digest.ts': [['exist in `en`', 'exist in `en` and `pt`']],
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
  expect(page).toMatch(/domingo, 23 novembro 2025/);
});
