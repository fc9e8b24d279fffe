/** An add-on of a cluster as it is kept. */
export interface AddonRecord {
  clusterName: string;
  addonName: string;
  addonVersion: string;
  addonArn: string;
  status: 'ACTIVE' | 'CREATE_FAILED' | 'DEGRADED';
  createdAt: Date;
  modifiedAt: Date;
  serviceAccountRoleArn?: string;
  configurationValues?: string;
  /** Default: that of most add-ons. */
  namespace?: string;
  associationArns: string[];
  tags: Map<string, string>;
}
