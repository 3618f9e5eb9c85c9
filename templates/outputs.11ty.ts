import type { OutputFile } from '../src/outputs/output-files.ts';

export const data = {
  pagination: { data: 'outputs', size: 1, alias: 'file' },
  permalink: ({ file }: { file: OutputFile }) => file.path,
};

/** Every file for machines: `/feed.xml`, `/tracks/ID/calendar.ics`, `/digest.json` and their like. */
export default function OutputsTemplate({ file }: { file: OutputFile }) {
  return file.make();
}
