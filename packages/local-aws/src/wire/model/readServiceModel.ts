import type { SdkClientClass } from './SdkClientClass';
import { bodyFormatOf } from './bodyFormatOf';
import { readErrors } from './readErrors';
import { readOperations } from './readOperations';
import type { Protocol, ServiceModel } from './ServiceModel';

/** Where a service is described. */
export interface ServiceSource {
  protocol: Protocol;
  namespace: string;
  xmlNamespace?: string;
  version: string;
  /** Whether its errors carry the codes that they had in awsQuery. */
  isQueryCompatible?: boolean;
  /** A module that exports operation and error schemas, as SDK clients do. */
  schemas: object;
  /** The SDK's client, where there is one. */
  client?: SdkClientClass;
}

/** Reads a service's schemas once into the form that the wire works with. */
export function readServiceModel(source: ServiceSource): ServiceModel {
  const { protocol, namespace, version, xmlNamespace = '' } = source;
  const errors = readErrors(source.schemas, namespace);
  return {
    protocol,
    namespace,
    xmlNamespace,
    version,
    isQueryCompatible: source.isQueryCompatible ?? false,
    body: bodyFormatOf(protocol, { namespace, xmlNamespace }),
    operations: readOperations(source.schemas),
    errors: new Map(
      errors.flatMap(error => [
        [error.name, error],
        ...(error.query ? [[error.query.code, error] as const] : []),
      ]),
    ),
  };
}
