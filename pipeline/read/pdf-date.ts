// Dates as PDF writes them into ISO 8601.

/** `D:YYYYMMDDHHmmSSOHH'mm'`, everything after the year optional (ISO 32000-1, 7.9.4). */
const pdfDate =
  /^\s{0,4}(?:D:)?(\d{4})(?:(0[1-9]|1[0-2])(?:(0[1-9]|[12]\d|3[01])(?:([01]\d|2[0-3])(?:([0-5]\d)(?:([0-5]\d))?)?)?)?)?(?:(Z)|([+-])([01]\d|2[0-3])'?([0-5]\d)?'?)?/;

/**
 * `D:20240305143000+01'00'` → `2024-03-05T14:30:00+01:00`; `D:202403` → `2024-03`. As much as the PDF says and no more;
 * null if it is no date.
 */
export function isoDate(text: string): string | null {
  const [, year, month, day, hour, minute, second, zulu, sign, zoneHour, zoneMinute] = pdfDate.exec(text) ?? [];
  if (year === undefined) return null;
  const date = [year, month, day].filter((part) => part !== undefined).join('-');
  if (day === undefined || hour === undefined) return date;
  const zone = zulu ?? (sign === undefined ? '' : `${sign}${zoneHour}:${zoneMinute ?? '00'}`);
  return `${date}T${hour}:${minute ?? '00'}${second === undefined ? '' : `:${second}`}${zone}`;
}
