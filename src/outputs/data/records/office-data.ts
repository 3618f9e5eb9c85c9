import type { Role } from '../../../digest/model.ts';

/** The office of a person; an organization that has a record is named by its id. */
export function officeData({ title, country, organization }: Role) {
  return {
    title,
    country,
    organization: typeof organization === 'object' ? organization.id : organization,
  };
}
