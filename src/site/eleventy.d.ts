/** The part of Eleventy 3 (which ships no types) that is used here. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    addTemplateFormats(formats: string[]): void;
    addExtension(extensions: string[], options: TemplateLanguage): void;
    addGlobalData(name: string, data: unknown): void;
    setUseGitIgnore(enabled: boolean): void;
  }

  /** A template language; `defaultRenderer` is that of the language named by `key`. */
  interface TemplateLanguage {
    key: string;
    compile(): (
      this: { defaultRenderer(data: unknown): Promise<unknown> },
      data: unknown,
    ) => Promise<string>;
  }

  interface Options {
    configPath: string;
    quietMode: boolean;
    config(config: UserConfig): void;
  }

  export default class Eleventy {
    constructor(input: string | undefined, output: string | undefined, options: Options);
    /** Renders every page and writes none. */
    toJSON(): Promise<{ url: string | false; outputPath: string | false; content: string }[]>;
  }
}
