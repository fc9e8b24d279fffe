/** Where an ARN is: partition, Region and account. */
export interface ArnPlace {
  partition: string;
  region: string;
  accountId: string;
}

/** An ARN of EKS: `eksArn(place, 'cluster/prod')`. */
export function eksArn(place: ArnPlace, resource: string): string {
  return `arn:${place.partition}:eks:${place.region}:${place.accountId}:${resource}`;
}
