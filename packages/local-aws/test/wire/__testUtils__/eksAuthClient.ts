import { EKSClient } from '@aws-sdk/client-eks';
import { AwsRestJsonProtocol } from '@aws-sdk/core/protocols';
import { TypeRegistry } from '@smithy/core/schema';
import { parseUrl } from '@smithy/core/transport';
import {
  eksAuthNamespace,
  eksAuthSchemas,
} from '../../../src/aws/eksAuth/eksAuthSchemas';
import type { Send } from './Send';

const { assumeRoleForPodIdentity, ...errorSchemas } = eksAuthSchemas;

function errors(): TypeRegistry {
  const registry = TypeRegistry.for(eksAuthNamespace);
  for (const schema of Object.values(errorSchemas)) {
    const [, , name] = schema;
    class EksAuthError extends Error {
      name = name;
    }
    registry.registerError(schema, EksAuthError);
  }
  return registry;
}

/**
 * EKS Auth has no SDK client on npm: this puts the SDK's protocol and HTTP handler together with the schema of this
 * package. Its calls are not signed.
 */
export function eksAuthClient(endpoint: string): Send {
  const protocol = new AwsRestJsonProtocol({
    defaultNamespace: eksAuthNamespace,
    errorTypeRegistries: [errors()],
  });
  const { config } = new EKSClient({ region: 'us-east-1' });
  const context = { ...config, endpoint: async () => parseUrl(endpoint) };
  const [, namespace, name, traits, input, output] = assumeRoleForPodIdentity;
  const operation = { namespace, name, traits, input, output };
  return async (_, value) => {
    const request = await protocol.serializeRequest(operation, value, context);
    const { response } = await config.requestHandler.handle(request);
    return protocol.deserializeResponse(operation, context, response);
  };
}
