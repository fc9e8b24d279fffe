import { findModule, modules } from '../aws/modules';
import type { AwsServiceModule } from '../aws/module';
import {
  createCodec,
  readServiceModel,
  type ServiceCodec,
  type ServiceModel,
} from '../wire';

const models = new Map<AwsServiceModule, ServiceModel>();
const codecs = new Map<AwsServiceModule, ServiceCodec>();

/** The schemas of a service, read when they are first asked for. */
export function modelOf(module: AwsServiceModule): ServiceModel {
  let model = models.get(module);
  if (!model) {
    model = readServiceModel(module.source());
    models.set(module, model);
  }
  return model;
}

/** The codec of a service, made when it is first asked for. */
export function codecOf(module: AwsServiceModule): ServiceCodec {
  let codec = codecs.get(module);
  if (!codec) {
    codec = createCodec(modelOf(module));
    codecs.set(module, codec);
  }
  return codec;
}

/** Names of all services. */
export const serviceNames: readonly string[] = modules.map(({ name }) => name);

/** Every operation of a service, implemented or not; undefined for a service that is not served. */
export function operationNames(service: string): string[] | undefined {
  const module = findModule(service);
  return module && [...modelOf(module).operations.keys()];
}
