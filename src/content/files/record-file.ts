/** Where the file of a record is, from the project's folder: `content/people/jane-doe.md`. */
export function recordFile({ kind, id }: { readonly kind: string; readonly id: string }): string {
  return `content/${kind}/${id}.md`;
}
