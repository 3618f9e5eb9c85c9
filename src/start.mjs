/**
 * Starts the command line, which is written in TypeScript. The packages of many modules are loaded before
 * tsx is: it looks at every module that is loaded after it, which takes longer than to load it.
 * Plain JavaScript, because nothing but tsx could read anything else.
 */
const large = ['chrono-node/en', 'edtf', 'remark', 'remark-gfm', 'remark-html', 'zod'];
if (process.argv[2] === 'build') large.push('@11ty/eleventy');
await Promise.all(large.map((name) => import(name)));

const { register } = await import('tsx/esm/api');
register();
await import('./cli.ts');
