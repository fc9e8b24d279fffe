import type {
  AttributeDefinition,
  BillingMode,
} from '@aws-sdk/client-dynamodb';

/** An attribute of the primary key. */
export interface KeyAttribute {
  name: string;
  type: 'S' | 'N' | 'B';
}

/** A table as it is kept. There are no items in it. */
export interface TableRecord {
  name: string;
  arn: string;
  id: string;
  createdAt: Date;
  hashKey: KeyAttribute;
  rangeKey?: KeyAttribute;
  attributeDefinitions: readonly AttributeDefinition[];
  billingMode: BillingMode;
  readCapacityUnits: number;
  writeCapacityUnits: number;
  deletionProtection: boolean;
  resourcePolicy?: { document: string; revisionId: string };
  tags: ReadonlyMap<string, string>;
}
