import type { MetadataBearer } from '@smithy/types';

/** A client of the SDK, as far as it tells of its service and can be used without knowing it. */
export type SdkClientClass = new (settings: { region: string }) => {
  config: {
    protocol: { getShapeId(): string };
    protocolSettings: { defaultNamespace?: string; [setting: string]: unknown };
  };
  send(command: never): Promise<MetadataBearer>;
};
