import type { ServiceName } from '../types';
import type { ServiceSource } from './readServiceModel';
import type { Protocol } from './ServiceModel';

/** What an SDK client's resolved configuration tells of its service. */
export interface SdkConfig {
  protocol: { getShapeId(): string };
  protocolSettings: { defaultNamespace?: string; [setting: string]: unknown };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Describes a service by its SDK client: the schemas it exports and the protocol it is configured with. */
export function sdkSource(
  service: ServiceName,
  clientModule: object,
  config: SdkConfig,
): ServiceSource {
  const settings = config.protocolSettings;
  return {
    service,
    protocol: config.protocol.getShapeId() as Protocol,
    namespace: text(settings.defaultNamespace),
    xmlNamespace: text(settings.xmlNamespace),
    version: text(settings.version),
    schemas: clientModule,
  };
}
