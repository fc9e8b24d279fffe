import type { NormalizedSchema } from '@smithy/core/schema';
import type { $Schema, MetadataBearer, StaticErrorSchema } from '@smithy/types';

/** Reads and writes whole body documents, as the service's protocol has them. */
export interface BodyFormat {
  contentType: string;
  read(schema: $Schema, bytes: Uint8Array): Promise<Record<string, unknown>>;
  write(schema: $Schema, value: unknown): string | Uint8Array;
}

/** A client of the SDK, as far as it tells of its service and can be used without knowing it. */
export type SdkClientClass = new (settings: { region: string }) => {
  config: {
    protocol: { getShapeId(): string };
    protocolSettings: { defaultNamespace?: string; [setting: string]: unknown };
  };
  send(command: never): Promise<MetadataBearer>;
};

/** The protocols that the served services speak, by their Smithy shape ids. */
export type Protocol =
  | 'aws.protocols#awsQuery'
  | 'aws.protocols#awsJson1_0'
  | 'aws.protocols#awsJson1_1'
  | 'aws.protocols#restJson1'
  | 'aws.protocols#restXml';

/** Smithy's `http` trait. */
export interface HttpTrait {
  method: string;
  /** Starts with a slash; labels are `{name}`, greedy ones `{name+}`. */
  path: string;
  /** Literals of the query that tell operations apart, such as `tagging`. */
  query: readonly (readonly [name: string, value: string])[];
  status: number;
}

/** One operation of a service. */
export interface OperationModel {
  name: string;
  /** Only REST protocols have it. */
  http?: HttpTrait;
  input: NormalizedSchema;
  output: NormalizedSchema;
}

/** One error shape of a service. */
export interface ErrorModel {
  name: string;
  /** Code and status of the awsQuery protocol, where they differ from name and status. */
  query?: { code: string; status: number };
  status: number;
  schema: StaticErrorSchema;
}

/** What the SDK's schemas say of one service. */
export interface ServiceModel {
  protocol: Protocol;
  /** Smithy namespace: `com.amazonaws.iam`. */
  namespace: string;
  /** XML namespace of responses; empty where the protocol has none. */
  xmlNamespace: string;
  /** Version of the API: `2010-05-08`. */
  version: string;
  /** Whether its errors carry the codes that they had when it spoke awsQuery. */
  isQueryCompatible: boolean;
  body: BodyFormat;
  operations: ReadonlyMap<string, OperationModel>;
  /** By shape name, and for awsQuery by code as well. */
  errors: ReadonlyMap<string, ErrorModel>;
}
