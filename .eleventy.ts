import type { UserConfig } from '@11ty/eleventy';
import { isValidElement } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** The module of a template: what Eleventy has to know of it, and what makes its pages. */
interface TemplateModule {
  data: object;
  default(data: unknown): unknown;
}

/** Makes a page or output of its data. */
export type Template = (data: object) => string | Promise<string>;

/** Takes the place of a page, its template, and the data for it. */
export type Register = (outputPath: string, template: Template, data: object) => void;

/**
 * Wires TSX templates into Eleventy, which finds the template and the place of each page. Content never is a
 * template: it comes as data, which `src/site/pages/` hands over.
 */
export default function configure(config: UserConfig, register: Register) {
  const formats = ['11ty.tsx', '11ty.ts'];
  config.setInputDirectory('templates');
  config.setTemplateFormats(formats);
  // Eleventy has nothing to do with what the templates make, so that its own transforms would cost time alone.
  config.transforms = {};
  // On a slow machine it would warn of how long a template took, whatever is asked of it.
  config.benchmarks.config.setIsVerbose(false);
  config.addExtension(formats, {
    read: false,
    getData: ['data'],
    getInstanceFromInputPath: loadTemplate,
    async compile(_, inputPath) {
      const { default: makePage } = await loadTemplate(inputPath);
      const template = naming(inputPath, (data) => write(makePage(data)));
      return (data) => {
        register(data.page.outputPath, template, data);
        return '';
      };
    },
  });
}

/** A page of TSX as HTML; the text of an output as it is. */
function write(page: unknown): string | Promise<string> {
  if (page instanceof Promise) return page.then(write);
  return isValidElement(page) ? `<!doctype html>\n${renderToString(page)}\n` : String(page);
}

/** A template that says which one it is where it fails. */
function naming(inputPath: string, template: Template): Template {
  const fail = (error: unknown): never => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`${inputPath} failed: ${reason}`, { cause: error });
  };
  return (data) => {
    try {
      const made = template(data);
      return made instanceof Promise ? made.catch(fail) : made;
    } catch (error) {
      return fail(error);
    }
  };
}

/** Imports it in a form that the bundler understands: it puts all templates into the program. */
function loadTemplate(inputPath: string): Promise<TemplateModule> {
  const [, name, type] = /([\w-]+)\.11ty\.(tsx?)$/.exec(inputPath) ?? [];
  return type === 'tsx'
    ? import(`./templates/${name}.11ty.tsx`)
    : import(`./templates/${name}.11ty.ts`);
}
