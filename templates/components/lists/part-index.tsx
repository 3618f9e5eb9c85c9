import type { Permalink } from '../../../src/digest/references/permalinks.ts';
import { permalinkOf } from '../../../src/outputs/subject.ts';
import { useSite } from '../layout/site.tsx';

interface PartIndexProps {
  title: string;
  parts: readonly { readonly permalink: Permalink; name: string; count: string }[];
}

/** The parts of a list, each with how much it holds; where the reader is in one of them, it says so. */
export function PartIndex({ title, parts }: PartIndexProps) {
  const { digest, subject, messages } = useSite();
  const here = permalinkOf(subject, digest);
  if (parts.length === 0) return null;
  return (
    <nav class="years" aria-labelledby="Parts">
      <h2 id="Parts">{title}</h2>
      <ul>
        {parts.map(({ permalink, name, count }) => (
          <li key={permalink.path}>
            <a
              href={permalink.href}
              aria-current={permalink.path === here.path ? 'page' : undefined}
            >
              {name}
            </a>
            {messages.comma + count}
          </li>
        ))}
      </ul>
    </nav>
  );
}
