/** The part of Eleventy 3 (which ships no types) that is used here. */
declare module '@11ty/eleventy' {
  export interface UserConfig {
    /** What is done to every output. */
    transforms: Record<string, unknown>;
    /** The group that times what a configuration adds, such as languages. */
    benchmarks: { config: { setIsVerbose(isVerbose: boolean): void } };
    setInputDirectory(folder: string): void;
    setTemplateFormats(formats: string[]): void;
    addExtension(extensions: string[], language: TemplateLanguage): void;
    addGlobalData(name: string, data: unknown): void;
    setUseGitIgnore(enabled: boolean): void;
  }

  /** @see https://www.11ty.dev/docs/languages/custom/ */
  interface TemplateLanguage {
    /** Whether Eleventy reads the file and passes what it holds to `compile`. */
    read: boolean;
    /** Which properties of the instance are data for the template. */
    getData: string[];
    getInstanceFromInputPath(inputPath: string): Promise<object>;
    compile(content: string, inputPath: string): Promise<(data: TemplateData) => string>;
  }

  /** The data of a page, as far as Eleventy itself gives it. */
  interface TemplateData {
    page: { outputPath: string };
  }

  interface Options {
    /** Empty where `config` says everything. */
    configPath: string;
    quietMode: boolean;
    config(config: UserConfig): void;
  }

  export default class Eleventy {
    constructor(input: string | undefined, output: string | undefined, options: Options);
    /** Runs every template and writes nothing. */
    toJSON(): Promise<unknown>;
  }
}
