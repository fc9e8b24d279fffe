import type { Asker, PolicyLayers, RequestContext } from 'iam-policy';

/** A role with its documents, as text and parsed. */
export interface FleetRole {
  arn: string;
  accountId: string;
  trust: string;
  identity: readonly string[];
  boundary?: string;
  layers: PolicyLayers;
}

/** An association: who gets which role. */
export interface FleetRecord {
  clusterArn: string;
  namespace: string;
  serviceAccount: string;
  role: FleetRole;
  /** Its session, as it asks AWS for things. */
  session: Asker;
  /** What EKS says of it to the trust policy. */
  entry: RequestContext;
}

/** An object, and who owns it. */
export interface ObjectAsked {
  arn: string;
  accountId: string;
  tags: Readonly<Record<string, string>>;
}
