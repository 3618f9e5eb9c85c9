/** Hears Ctrl-C, so that a command can finish what it has begun. */
export function listenForStop(): { isAsked(): boolean; end(): void } {
  let isAsked = false;
  const listen = () => {
    isAsked = true;
  };
  process.once('SIGINT', listen);
  process.once('SIGTERM', listen);
  return {
    isAsked: () => isAsked,
    end() {
      process.off('SIGINT', listen);
      process.off('SIGTERM', listen);
    },
  };
}
