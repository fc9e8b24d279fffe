/** One call of AWS, as people and policies name it. */
export interface AwsCall {
  /** The IAM action it needs: `iam:GetRole`. */
  action: string;
  /** The resource, with its kind: `role payments-api`. */
  resource: string;
}
