import { command } from './command-line/command.ts';

/**
 * Every command, in the order of the help. The help, the errors about the command line, and what runs
 * all follow from here. A command loads its module when it runs, so that no other one waits for it.
 */
export const commands = {
  build: command({
    summary: 'check, render, and publish to _site/',
    options: {
      drafts: { summary: 'publish drafts too' },
      output: { value: 'DIR', summary: 'publish to another folder' },
      url: { value: 'URL', summary: 'the address of the site, in place of SITE_URL' },
      strict: { summary: 'take warnings for errors' },
      'no-cache': { summary: 'do everything anew, and keep nothing' },
    },
    afterProblems: '; nothing was published.',
    async run({ root, siteUrl, values: { 'no-cache': noCache, url, ...values }, say, warn }) {
      const [{ build }, { createProgress }] = await Promise.all([
        import('./build.ts'),
        import('./reports/progress.ts'),
      ]);
      const { onProgress, end } = await createProgress('files');
      const options = { siteUrl: url ?? siteUrl, noCache, onProgress, ...values };
      const { report, warnings } = await build(root, options).finally(end);
      say(report);
      for (const line of warnings) warn(line);
      return undefined;
    },
  }),
  dev: command({
    summary: 'serve to this computer with drafts, reload on every change',
    options: {
      port: { value: 'N', summary: 'serve on this port; on any that is free if N is 0' },
      host: { value: 'ADDRESS', summary: 'serve to other computers as well, at this address' },
      url: { value: 'URL', summary: 'the address that the site will have, whose path is served' },
    },
    async run({ root, siteUrl, values: { url, ...values }, say }) {
      const { dev } = await import('./dev.ts');
      await dev(root, { siteUrl: url ?? siteUrl, ...values, say });
      return undefined;
    },
  }),
  check: command({
    summary: 'list every problem of the content',
    options: {
      coverage: { summary: 'say how much of each article is cited, and how much is public' },
      dates: { summary: 'propose the days that events were added and revised, from git' },
      strict: { summary: 'take warnings for errors' },
      json: { summary: 'list the problems as JSON, for other programs' },
      watch: { summary: 'check again at each change' },
      links: { summary: 'ask whether the links to other sites still lead somewhere' },
      seal: { value: 'ID', summary: 'seal the copy of an article, a document or a post' },
      'seal-of': {
        value: 'ID',
        summary: 'say what the seal of a copy covers, and whether it holds',
      },
      escape: {
        value: 'ID...',
        isList: true,
        summary: 'put backslashes into copies where readers would not see a sign',
      },
    },
    async run({ root, siteUrl, values, positionals, say, warn }) {
      const {
        seal: id,
        'seal-of': sealedId,
        escape: first,
        dates,
        watch,
        links,
        ...checking
      } = values;
      if (links) {
        const [{ checkLinks }, { createProgress }] = await Promise.all([
          import('./check/check-links.ts'),
          import('./reports/progress.ts'),
        ]);
        const { onProgress, end } = await createProgress('addresses');
        return checkLinks(root, { json: checking.json, onProgress }).finally(end);
      }
      if (first !== undefined) {
        const { escapeCopies } = await import('./check/escape.ts');
        return escapeCopies(root, [first, ...positionals]);
      }
      if (id !== undefined) {
        const { seal } = await import('./check/seal.ts');
        return seal(root, id, await today());
      }
      if (sealedId !== undefined) {
        const { sealOfCopy } = await import('./check/seal-of.ts');
        return sealOfCopy(root, sealedId);
      }
      if (dates) {
        const { proposeDates } = await import('./check/propose-dates.ts');
        return proposeDates(root);
      }
      if (watch) {
        const { watchCheck } = await import('./check/watch-check.ts');
        return watchCheck(root, { siteUrl, ...checking }, { say, warn });
      }
      const { check } = await import('./check.ts');
      return check(root, { siteUrl, ...checking });
    },
  }),
  import: command({
    summary: 'write drafts of received stories: text, Markdown, HTML pages, mails',
    positionals: ['FILE...'],
    options: {
      date: { value: 'DAY', summary: 'a day near to the story, for days without a year' },
      agency: { value: 'NAME', summary: 'who wrote it' },
      url: { value: 'URL', summary: 'its address' },
      lang: { value: 'TAG', summary: 'its language (BCP 47)' },
      title: { value: 'WORDS', summary: 'its headline, as printed' },
      kind: { value: 'KIND', summary: 'article, if not given, document, or post' },
      track: { value: 'ID', summary: 'the track of the events that it reports' },
      background: { summary: 'make events as well of what a story only recalls' },
      'dry-run': { summary: 'say what would be written, and write nothing' },
      json: { summary: 'report as JSON, for other programs' },
    },
    async run({ root, positionals, values, say }) {
      const [{ importFiles }, { keepRecords, rememberedRecords }, { readVersion }, os] =
        await Promise.all([
          import('./import.ts'),
          import('../site/cache/site-cache.ts'),
          import('../site/version.ts'),
          import('node:os'),
        ]);
      const version = readVersion(root);
      const { memoize, save } = values['dry-run']
        ? { memoize: rememberedRecords(root, version), save: () => undefined }
        : keepRecords(root, version);
      const call = { today: await today(), say, processors: os.availableParallelism(), memoize };
      return importFiles(root, positionals, values, call).finally(save);
    },
  }),
  new: command({
    summary: 'write a draft of a record',
    positionals: ['KIND', 'ID'],
    explainsItself: true,
    options: {
      title: {
        value: 'WORDS',
        summary: 'its title or name, from which an id is made if none is given',
      },
    },
    async run({ root, positionals: [kind = '', id = ''], values: { title } }) {
      const { create } = await import('./new.ts');
      return create(root, kind, { id, title }, await today());
    },
  }),
  rename: command({
    summary: 'rename a record wherever it is named; its old address leads to it',
    positionals: ['KIND', 'ID', 'NEW'],
    options: { 'dry-run': { summary: 'say what would change, and change nothing' } },
    async run({ root, positionals: [kind = '', from = '', to = ''], values }) {
      const { rename } = await import('./rename.ts');
      return rename(root, { kind, from, to }, values['dry-run']);
    },
  }),
  schemas: command({
    summary: 'write JSON Schemas of the front matter to .cache/schemas/, for editors',
    async run({ root }) {
      const { writeSchemas } = await import('./schemas.ts');
      return writeSchemas(root);
    },
  }),
};

/** The day of the computer, as `YYYY-MM-DD`. */
async function today(): Promise<string> {
  const { formatISO } = await import('date-fns/formatISO');
  return formatISO(new Date(), { representation: 'date' });
}
