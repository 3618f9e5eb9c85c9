/** Name and content of a `<meta>`. */
export type MetaTag = readonly [name: string, content: string];
