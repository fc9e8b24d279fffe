import type { Measured } from './measure';
import { summaryOf } from './summary';

const number = (value: number) =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2);

function spread(values: readonly number[], unit: string): string {
  const { median, least, most } = summaryOf(values);
  return `${number(median)}${unit} (${number(least)} to ${number(most)})`;
}

/** `decide  210,000/s (190,000 to 220,000), 1,572 of 50,000 allowed`: median and spread of the rounds. */
export function rateLine(
  { name, did, milliseconds }: Measured,
  items: number,
): string {
  const rates = milliseconds.map(each => (items / each) * 1000);
  return `  ${name.padEnd(44)} ${spread(rates, '/s')}; ${did}`;
}

/** The time, and how many times that of `other` it is, round by round. */
export function ratioLine(
  { name, did, milliseconds }: Measured,
  other: Measured,
): string {
  const ratios = milliseconds.map(
    (each, round) => each / other.milliseconds[round],
  );
  return `  ${name.padEnd(44)} ${spread(milliseconds, ' ms')}, ${spread(
    ratios,
    ' times',
  )}; ${did}`;
}
