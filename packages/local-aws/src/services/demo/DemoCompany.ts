/** A policy document, as a person would write it. */
export interface DemoDocument {
  Version: '2012-10-17' | '2008-10-17';
  Statement: object[];
}

/** A managed policy of the company. */
export interface DemoPolicy {
  name: string;
  description?: string;
  daysOld: number;
  document: DemoDocument;
}

/** A role of the company. */
export interface DemoRole {
  name: string;
  /** Default: `/`. */
  path?: string;
  description?: string;
  daysOld: number;
  /** Undefined: it was never used. */
  hoursSinceUse?: number;
  trust: DemoDocument;
  /** Inline policies by name. */
  inline?: Record<string, DemoDocument>;
  /** Names of the company's policies; ARNs of AWS's. */
  attached?: string[];
  /** Name of one of the company's policies. */
  boundary?: string;
  tags?: Record<string, string>;
}

/** A cluster of the company. */
export interface DemoCluster {
  name: string;
  version: string;
  daysOld: number;
  issuerId: string;
  /** Name of the role of its control plane. */
  role: string;
  /** Add-ons with their versions. */
  addons: Record<string, string>;
  tags?: Record<string, string>;
}

/** An association of the company. */
export interface DemoAssociation {
  id: string;
  cluster: string;
  namespace: string;
  serviceAccount: string;
  /** Path and name of a role, which need not exist. */
  role: string;
  daysOld: number;
  disableSessionTags?: boolean;
  policy?: DemoDocument;
  tags?: Record<string, string>;
}

/** An object of the company. */
export interface DemoObject {
  key: string;
  text: string;
  daysOld: number;
  contentType?: string;
  tags?: Record<string, string>;
}

/** A bucket of the company. */
export interface DemoBucket {
  name: string;
  daysOld: number;
  policy?: DemoDocument;
  tags?: Record<string, string>;
  objects: DemoObject[];
}

/** What a service has in AWS. */
export interface DemoPart {
  /** Issuers of OIDC providers, without their scheme. */
  oidcIssuers?: string[];
  policies?: DemoPolicy[];
  roles?: DemoRole[];
  associations?: DemoAssociation[];
}
