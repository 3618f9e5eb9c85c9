import { pageHead } from '../../../src/outputs/head/page-head.ts';
import { jsonLd } from '../../../src/outputs/json-ld/json-ld.ts';
import { InlineCode } from '../text/inline-code.tsx';
import { useSite } from './site.tsx';

/** What a page says of itself to browsers and machines. */
export function Head() {
  const { digest, subject } = useSite();
  const { permalink, title, named, properties, links } = pageHead(subject, digest);
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      {named.map(([name, content]) => (
        <meta key={name + content} name={name} content={content} />
      ))}
      {properties.map(([property, content]) => (
        <meta key={property + content} property={property} content={content} />
      ))}
      <meta name="referrer" content="strict-origin-when-cross-origin" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#fdfcf9" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#181715" />
      <link rel="canonical" href={permalink.url} />
      {links.map(({ rel, type, title: name, permalink: { href } }) => (
        <link key={href} rel={rel} type={type} title={name} href={href} />
      ))}
      <link rel="icon" href={digest.permalinks.to('/favicon.svg').href} type="image/svg+xml" />
      <InlineCode />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: jsonLd(subject, digest) }}
      />
    </head>
  );
}
