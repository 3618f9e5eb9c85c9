import type { Messages } from '../index.ts';

/** An office, and whose it is as far as that is said. */
interface Office {
  readonly title: string;
  readonly country?: string | undefined;
  readonly organization?: { readonly name: string } | string | undefined;
}

/** @example roleLabel({ title: 'Chair', organization: 'Harbour Board' }, en) // 'Chair, Harbour Board' */
export function roleLabel({ title, country, organization }: Office, { role }: Messages): string {
  const body = typeof organization === 'object' ? organization.name : organization;
  return [body, country]
    .filter((owner) => owner !== undefined)
    .reduce((label, owner) => role(label, owner), title);
}
