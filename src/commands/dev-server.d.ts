/** The part of Eleventy's dev server (which ships no types) that is used here. */
declare module '@11ty/eleventy-dev-server' {
  import type { Server } from 'node:http';

  export default class DevServer {
    constructor(name: string, folder: string, options: object);
    readonly server: Server;
    serve(port: number): void;
    /** Called for each port that is tried. */
    _serverListen(port: number): void;
    ready(): Promise<void>;
    reload(): void;
    getServerUrl(host: string): string;
    close(): Promise<void>;
  }
}
