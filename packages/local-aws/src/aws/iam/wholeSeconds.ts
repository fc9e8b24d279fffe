/**
 * A time as IAM and STS tell it, which have no parts of a second:
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetRole.html#API_GetRole_Examples
 */
export function wholeSeconds(date: Date): Date {
  return new Date(Math.floor(date.getTime() / 1000) * 1000);
}
