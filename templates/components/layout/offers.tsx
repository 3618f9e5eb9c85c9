import type { Output } from '../../../src/outputs/output.ts';
import type { OutputFile } from '../../../src/outputs/output-files.ts';
import { useSite } from './site.tsx';

interface OffersProps {
  to: NonNullable<Output['offer']>['to'];
  of: readonly OutputFile[];
}

/** Links to those of some files that serve a purpose, by the names of their formats. */
export function Offers({ to, of }: OffersProps) {
  const { messages } = useSite();
  return (
    <>
      {of
        .filter(({ output }) => output.offer?.to === to)
        .flatMap(({ output, permalink: { path, href } }, index) => [
          index > 0 && ' · ',
          <a key={path} href={href}>
            {output.offer?.name(messages)}
          </a>,
        ])}
    </>
  );
}
