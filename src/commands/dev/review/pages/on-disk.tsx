/** What the file says, where the editor typed something else meanwhile. */
export function OnDisk({ value }: { value: string }) {
  return <p class="on-disk">The file says: {value === '' ? <em>nothing</em> : <q>{value}</q>}</p>;
}
