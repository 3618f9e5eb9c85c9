import type { CalendarDate } from '../../content/dates/dates.ts';
import type { Agent, Role } from '../model.ts';

/** The offices held on a day, in the order listed. Those without dates always count. */
export function rolesOn(roles: readonly Role[], day: CalendarDate): readonly Role[] {
  return roles.filter(({ from = '', to = '9999-12-31' }) => from <= day && day <= to);
}

/** The offices that a person held on a day; an organization holds none. */
export function rolesOf(agent: Agent, day: CalendarDate): readonly Role[] {
  return agent.type === 'person' ? rolesOn(agent.roles, day) : [];
}
