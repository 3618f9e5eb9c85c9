/** What may stand behind the stem of a name: endings of countries, of their people and of cases. */
const endings = new Set(
  (
    's es e a o y n en er ern ens ers i is um us ia ias ie ien ya an ans ane anes ian ians ean eans ese ish ic ich isch ische ischen ischer isches ' +
    'sche schen scher sches lich aner anerin ianer land lands landic lander landers lands mark ' +
    'ais aise aises ois oise oises ien ienne iens iennes ain aine ains aines eno ena enos enas es esa eses esas ense enses ' +
    'se nese lese nian nians vian vians dian dians ' +
    'ano ana anos anas iano iana iani ino ina inos ini inas ite ites ota otas ote otes eg ego'
  ).split(/\s+/),
);

/** The fewest letters that two words have to start with to be of one stem. */
export const shortestStem = 4;

/**
 * Tells whether two words, as keys, are forms of one name: `norvia` and `norvian`, `kronfurt` and `kronfurter`.
 *
 * @see keyOf
 */
export function isSameWord(a: string, b: string): boolean {
  if (a === b) return true;
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  if (length < shortestStem) return false;
  const rests = [a.slice(length), b.slice(length)];
  return rests.every((rest) => rest === '' || endings.has(rest));
}
