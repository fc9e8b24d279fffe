import type {
  AttributeDefinition,
  AttributeValue,
  BillingMode,
} from '@aws-sdk/client-dynamodb';

/** An item: attributes by name. */
export type Item = Readonly<Record<string, AttributeValue>>;

/** An attribute of the primary key. */
export interface KeyAttribute {
  name: string;
  type: 'S' | 'N' | 'B';
}

/** A table as it is kept. */
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
  /** By the text of their key, see `keyText`. */
  items: Map<string, Item>;
}
