import type { CalendarDate } from '../../content/dates/dates.ts';
import type { Agent, Role } from '../model.ts';

/**
 * The office held on a day. Roles without dates always count; of several, the last one listed is it.
 *
 * @returns undefined when no office was held on that day.
 */
export function roleOn(roles: readonly Role[], day: CalendarDate): Role | undefined {
  return roles.findLast(({ from = '', to = '9999-12-31' }) => from <= day && day <= to);
}

/** The office that a person held on a day; an organization holds none. */
export function roleOf(agent: Agent, day: CalendarDate): Role | undefined {
  return agent.type === 'person' ? roleOn(agent.roles, day) : undefined;
}
