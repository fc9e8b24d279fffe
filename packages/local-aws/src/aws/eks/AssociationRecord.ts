/** A pod identity association as it is kept. */
export interface AssociationRecord {
  associationId: string;
  associationArn: string;
  clusterName: string;
  namespace: string;
  serviceAccount: string;
  roleArn: string;
  targetRoleArn?: string;
  externalId?: string;
  disableSessionTags: boolean;
  /** Session policy, JSON text. */
  policy?: string;
  /** ARN of the add-on that owns it. */
  ownerArn?: string;
  createdAt: Date;
  modifiedAt: Date;
  tags: Map<string, string>;
}
