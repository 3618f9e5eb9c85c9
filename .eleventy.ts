import { renderToString } from 'preact-render-to-string';
export default function (config: any) {
  config.addTemplateFormats(['11ty.tsx','11ty.ts']);
  config.addExtension(['11ty.tsx', '11ty.ts'], {
    key: '11ty.js',
    compile() { return async function (this: any, data: any) { const c = await this.defaultRenderer(data); return typeof c === 'string' ? c : '<!doctype html>' + renderToString(c); }; },
  });
  return { templateFormats: ['11ty.tsx','11ty.ts'], dir: { input: 'templates', output: '_site' } };
}
