import { optionHelp } from './options.ts';
import { sections } from './sections.ts';

/** How the bench is used. */
export function helpText(): string {
  const options = Object.entries(optionHelp).map(([name, [value, meaning, byDefault]]) =>
    line(`--${name} ${value}`, byDefault === undefined ? meaning : `${meaning} (${byDefault})`),
  );
  const parts = Object.entries(sections).map(([name, { summary, onRequest }]) =>
    line(name, onRequest ? `${summary}; only when it is named` : summary),
  );
  return [
    'usage: npm run bench -- [OPTIONS]',
    '\nMeasures speed and memory; Markdown tables go to stdout, progress to stderr.',
    '\nOptions:',
    ...options,
    line('--help', 'show this'),
    '\nSections:',
    ...parts,
  ].join('\n');
}

function line(name: string, meaning: string): string {
  return `  ${name.padEnd(18)} ${meaning}`;
}
