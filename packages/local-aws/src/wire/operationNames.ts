import { modelOf } from './modelOf';
import { serviceNames } from './model/serviceNames';
import type { ServiceName } from './types';

/** Every operation of a served service, implemented or not. */
export function operationNames(service: ServiceName): string[] {
  return [...modelOf(service).operations.keys()];
}

/** Whether there is a served service of this name. */
export function isServiceName(text: string): text is ServiceName {
  return serviceNames.includes(text as ServiceName);
}
