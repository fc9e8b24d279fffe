function within(text: string, low: number, high: number): boolean {
  return /^\d+$/.test(text) && Number(text) >= low && Number(text) <= high;
}

function isDate(text: string): boolean {
  const negative = text.startsWith('-');
  const parts = (negative ? text.slice(1) : text).split('-');
  const [year, month = '1', day = '1'] = parts;
  return (
    parts.length <= 3 &&
    within(year, 0, negative ? 292275054 : 292278993) &&
    within(month, 1, 12) &&
    within(day, 1, 31)
  );
}

function isTime(text: string): boolean {
  const match =
    /^(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,9}))?(?:z|\+(\d{2})(?::(\d{2}))?)?)?)?$/.exec(
      text,
    );
  if (!match) {
    return false;
  }
  const [
    ,
    hour,
    minute = '0',
    second = '0',
    ,
    zoneHour = '0',
    zoneMinute = '0',
  ] = match;
  return (
    within(hour, 0, 23) &&
    within(minute, 0, 59) &&
    within(second, 0, 59) &&
    within(zoneHour, 0, 23) &&
    within(zoneMinute, 0, 59)
  );
}

/**
 * Whether IAM's older parser accepts a text as a date, as it requires of the values of Date operators. It accepts more than the W3C profile
 * that AWS documents. Inferred from values that AWS was seen to accept and to refuse.
 */
export function isLegacyDate(written: string): boolean {
  const text = written.toLowerCase();
  if (!/[t-]/.test(text)) {
    return /^\d{1,19}$/.test(text) && BigInt(text) <= 9223372036854775807n;
  }
  const split = text.indexOf('t');
  if (split < 0) {
    return isDate(text);
  }
  const time = text.slice(split + 1);
  return isDate(text.slice(0, split)) && (time === '' || isTime(time));
}
