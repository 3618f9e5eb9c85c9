declare const trusted: unique symbol;

/** Markup that the Markdown renderer made. Any other string is text, and is escaped. */
export type Html = string & { readonly [trusted]: 'Html' };
