import { readServiceModel } from './model/readServiceModel';
import type { ServiceModel } from './model/ServiceModel';
import { serviceSources } from './model/serviceSources';
import type { ServiceName } from './types';

const read = new Map<ServiceName, ServiceModel>();

/** The schemas of a served service, read when they are first asked for. */
export function modelOf(service: ServiceName): ServiceModel {
  let model = read.get(service);
  if (!model) {
    model = readServiceModel(serviceSources[service]());
    read.set(service, model);
  }
  return model;
}
