import type { UserConfig } from '@11ty/eleventy';
import { isValidElement } from 'preact';
import { renderToString } from 'preact-render-to-string';

/**
 * Wires TSX templates into Eleventy. Content never is a template: it comes as the global data `digest`,
 * which `src/site/render.ts` hands over.
 */
export default function configure(config: UserConfig) {
  const formats = ['11ty.tsx', '11ty.ts'];
  config.addTemplateFormats(formats);
  config.addExtension(formats, {
    key: '11ty.js',
    compile: () =>
      async function (data) {
        const page = await this.defaultRenderer(data);
        return isValidElement(page) ? `<!doctype html>\n${renderToString(page)}\n` : String(page);
      },
  });
  return { templateFormats: formats, dir: { input: 'templates', output: '_site' } };
}
