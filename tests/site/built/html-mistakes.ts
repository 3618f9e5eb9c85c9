import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { htmlRules } from '../../html-validate.config.ts';
import type { WholeSite } from './whole-site.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

/** What html-validate finds fault with on the pages of a site: where, why, and in which element. */
export async function mistakesOn({ pages }: Pick<WholeSite, 'pages'>): Promise<string[]> {
  const mistakes: string[] = [];
  for (const [path, html] of pages) {
    for (const { messages } of (await validator.validateString(html, path)).results) {
      mistakes.push(
        ...messages.map(({ ruleId, line, column, message, selector }) =>
          [path, line, column, `${message} (${ruleId}) ${selector}`].join(':'),
        ),
      );
    }
  }
  return mistakes;
}
