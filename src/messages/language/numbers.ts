/**
 * Writes a whole number with a sign between each three digits.
 *
 * @param sign What stands there.
 * @param from The fewest digits that are parted.
 * @example inThousands(',')(3102) // '3,102'
 */
export function inThousands(sign: string, from = 4): (value: number) => string {
  return (value) => {
    const digits = String(value);
    return digits.length < from ? digits : digits.replace(/\B(?=(?:\d{3})+$)/g, sign);
  };
}

/**
 * Writes a whole number as it is counted in India: three digits, then two by two.
 *
 * @example inLakhs(310200) // '3,10,200'
 */
export function inLakhs(value: number): string {
  return String(value).replace(/\B(?=(?:\d{2})*\d{3}$)/g, ',');
}
