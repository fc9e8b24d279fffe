import { serviceOfArn } from '../../services';

/** A resource in a sentence: what has an address for people by that, everything else by its ARN. */
export function resourceWords(arn: string): string {
  return serviceOfArn(arn)?.place(arn)?.words ?? arn;
}
