/** Hears Ctrl-C, so that a command can finish what it has begun. The second one ends it at once, as it would any. */
export function listenForStop(): { readonly signal: AbortSignal; end(): void } {
  const stop = new AbortController();
  const end = () => {
    process.off('SIGINT', hear);
    process.off('SIGTERM', hear);
  };
  const hear = () => {
    end();
    stop.abort();
  };
  process.on('SIGINT', hear);
  process.on('SIGTERM', hear);
  return { signal: stop.signal, end };
}
