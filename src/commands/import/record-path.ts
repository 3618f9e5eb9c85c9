/** Where the record of a draft is written, from the project's folder. */
export function recordPath({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `content/${kind}/${id}.md`;
}
