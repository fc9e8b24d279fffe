/** Which account an ARN is of. */
export interface AccountPlace {
  partition: string;
  accountId: string;
}

/** Where an ARN is: partition, Region and account. */
export interface ArnPlace extends AccountPlace {
  region: string;
}

/** An ARN of EKS: `eksArn(place, 'cluster/prod')`. */
export function eksArn(place: ArnPlace, resource: string): string {
  return `arn:${place.partition}:eks:${place.region}:${place.accountId}:${resource}`;
}
