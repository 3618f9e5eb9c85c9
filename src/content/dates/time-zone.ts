/** Words in the names of time zones that are not written with one capital in front. */
const spellings = new Map(
  [
    ...['of', 'es', 'au', 'GMT', 'GMT0', 'UTC', 'UCT', 'US', 'ACT', 'NSW', 'LHI', 'IN'],
    ...['McMurdo', 'DumontDUrville', 'DeNoronha', 'EasterIsland', 'BajaNorte', 'BajaSur'],
    'ComodRivadavia',
  ].map((word) => [word.toLowerCase(), word]),
);

/** Tells whether a text, in whatever case, names a time zone of the IANA database. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name.includes('/') || name.toUpperCase() === 'UTC';
  } catch {
    return false;
  }
}

/**
 * Spells the name of a time zone as the IANA database does. Intl would give the name that it prefers
 * instead, `Asia/Calcutta` for `Asia/Kolkata`.
 *
 * @example spellTimeZone('america/PORT-AU-PRINCE') // 'America/Port-au-Prince'
 */
export function spellTimeZone(name: string): string {
  return name
    .toLowerCase()
    .replace(
      /[a-z]+\d?/g,
      (word) => spellings.get(word) ?? word.charAt(0).toUpperCase() + word.slice(1),
    );
}

/**
 * The offset that a zone such as `Etc/GMT+5` stands for. Its sign is that of POSIX, and the other way round
 * from any other: west of Greenwich is positive.
 *
 * @returns undefined where the name is no such one.
 * @example offsetOfEtc('Etc/GMT+5') // 'UTC-5'
 * @see https://data.iana.org/time-zones/tzdb/etcetera
 */
export function offsetOfEtc(timeZone: string): string | undefined {
  const [, sign, hours] = /^Etc\/GMT([+-])([1-9]\d?)$/.exec(timeZone) ?? [];
  return sign === undefined ? undefined : `UTC${sign === '+' ? '-' : '+'}${hours}`;
}
