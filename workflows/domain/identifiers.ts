/** Public identifiers of organizations and persons, by form and check digits (domain.md §1). */

/** Enterprise number: ten digits, the last two of which are 97 minus the rest modulo 97. */
export function isKbo(value: string): boolean {
  return /^[01]\d{9}$/.test(value) && 97 - (Number(value.slice(0, 8)) % 97) === Number(value.slice(8));
}

/** Code of a Flemish body. */
export function isOvo(value: string): boolean {
  return /^OVO\d{6}$/.test(value);
}

/** Municipality code. */
export function isNis(value: string): boolean {
  return /^[1-9]\d{4}$/.test(value);
}

/** Number of a police zone. */
export function isZone(value: string): boolean {
  return /^\d{4}$/.test(value);
}

/** Surrogate of a body that is no legal person. */
export function isSurrogate(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value);
}

/** National or BIS number: eleven digits; for births from 2000 on the check is over the number with a 2 before it. */
export function isInsz(value: string): boolean {
  if (!/^\d{11}$/.test(value)) return false;
  // A BIS number adds 20 or 40 to the month, which may be 0 when it is not known.
  if (Number(value.slice(2, 4)) % 20 > 12) return false;
  const check = Number(value.slice(9));
  const number = value.slice(0, 9);
  return [number, `2${number}`].some((digits) => 97 - (Number(digits) % 97) === check);
}
