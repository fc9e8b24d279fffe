import type { ServiceName } from '../types';
import { serviceSources } from './serviceSources';

/** Every served service. */
export const serviceNames = Object.keys(
  serviceSources,
) as readonly ServiceName[];
