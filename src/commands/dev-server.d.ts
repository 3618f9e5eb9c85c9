/** The part of Eleventy's dev server (which ships no types) that is used here. */
declare module '@11ty/eleventy-dev-server' {
  export default class DevServer {
    constructor(name: string, folder: string, options: { port: number; domDiff: boolean });
    serve(port: number): void;
    ready(): Promise<void>;
    reload(): void;
    getServerUrlRaw(host: string): string;
    close(): Promise<void>;
  }
}
