const isolate = /\u2068([^\u2069]*)\u2069/;

/**
 * A text whose isolates, names that may run the other way, are elements: so nothing is copied with it that nobody
 * sees.
 */
export function Isolates({ text }: { text: string }) {
  // What the expression takes out stands at each second place.
  const parts = text.split(isolate);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <bdi key={part}>{part}</bdi> : part))}</>;
}
