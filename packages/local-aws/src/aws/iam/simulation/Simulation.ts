import type { PolicyLayers } from 'iam-policy';
import type { SourcePolicy } from './SourcePolicy';

/** A simulation that is ready to be asked. */
export interface Simulation {
  callerArn: string;
  accountId: string;
  /** Account of the resources whose ARNs name none. */
  resourceOwner: string;
  resources: readonly string[];
  /** By the name under which the layers know them. */
  sources: ReadonlyMap<string, SourcePolicy>;
  layers: PolicyLayers;
  context: Readonly<Record<string, string | readonly string[]>>;
  /** Keys that the policies look at and the request does not give. */
  missingKeys: readonly string[];
}
