import DevServer from '@11ty/eleventy-dev-server';

/**
 * Eleventy's dev server, for this computer alone. It has no option for that, and would show the drafts to
 * everyone on the network.
 *
 * @example
 * const server = new LocalServer('.cache/dev');
 * server.serve(8080);
 * await server.ready();
 * server.getServerUrl('localhost') // 'http://localhost:8080/', or of the next port that is free
 */
export class LocalServer extends DevServer {
  constructor(folder: string) {
    super('dateline', folder, { domDiff: false, messageOnStart: () => false });
  }

  override _serverListen(port: number): void {
    this.server.listen({ port, host: '127.0.0.1' });
  }
}
