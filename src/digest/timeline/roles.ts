import type { CalendarDate } from '../../content/dates/dates.ts';
import type { Organization, Person, Role } from '../model.ts';

type OfficeHolder = Pick<Person, 'type' | 'roles'> | Pick<Organization, 'type'>;

/**
 * The offices that a person held on a day, in the order listed. Those without dates always count. An organization holds
 * none.
 */
export function rolesOf(agent: OfficeHolder, day: CalendarDate): readonly Role[] {
  if (agent.type === 'organization') return [];
  return agent.roles.filter(({ from = '', to = '9999-12-31' }) => from <= day && day <= to);
}
