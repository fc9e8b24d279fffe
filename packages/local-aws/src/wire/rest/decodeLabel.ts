import { AwsError } from '../types';

/** Undoes the percent-encoding of a label. */
export function decodeLabel(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch (error) {
    throw new AwsError('InvalidURI', "Couldn't parse the specified URI.", {
      status: 400,
    });
  }
}
