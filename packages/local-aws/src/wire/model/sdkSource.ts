import type { SdkClientClass, Protocol } from './ServiceModel';
import type { ServiceSource } from './readServiceModel';

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * Describes a service by its SDK client: the schemas that its package exports, and the protocol that it is configured with.
 * Together the packages take most of a second to load, and so `load` is called when the service is first called.
 */
export function sdkSource<Sdk extends object>(
  load: () => Sdk,
  clientOf: (sdk: Sdk) => SdkClientClass,
): () => ServiceSource {
  return () => {
    const sdk = load();
    // Made only for its configuration: nothing is sent with it.
    const Client = clientOf(sdk);
    const { config } = new Client({ region: 'us-east-1' });
    const settings = config.protocolSettings;
    return {
      protocol: config.protocol.getShapeId() as Protocol,
      namespace: text(settings.defaultNamespace),
      xmlNamespace: text(settings.xmlNamespace),
      version: text(settings.version),
      isQueryCompatible: settings.awsQueryCompatible === true,
      schemas: sdk,
      client: Client,
    };
  };
}
