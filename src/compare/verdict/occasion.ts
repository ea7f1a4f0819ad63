const DAY = 86_400_000;

/**
 * Days from the saying to the draft; negative where the words were spoken after the draft was published.
 *
 * @param said day on which the words of the source were spoken, ISO 8601
 * @param published day or instant at which the draft came out, ISO 8601
 * @returns whole days, or undefined where a date is missing or is none
 */
export function daysBetween(said: string | undefined, published: string | undefined): number | undefined {
  if (said === undefined || published === undefined) return undefined;
  const days = (Date.parse(published.slice(0, 10)) - Date.parse(said.slice(0, 10))) / DAY;
  return Number.isFinite(days) ? days : undefined;
}
