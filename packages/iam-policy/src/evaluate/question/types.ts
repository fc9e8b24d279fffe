import type { RequestContext } from '../../match/readKey';
import type { PolicyLayers, RequestPrincipal } from '../types';

/**
 * What is asked of many: a request without who asks.
 *
 * @public
 */
export interface Question {
  /** `s3:GetObject`; compared without regard to case. */
  action: string;
  /** ARN of the resource, or `*` for actions that have none. */
  resource: string;
  /** Account that owns the resource, where its ARN does not say (S3). Unknown = undefined. */
  resourceAccountId?: string;
  /** What is the same whoever asks: tags of the object, time, transport. What it says of a key goes before what an asker says. */
  context: RequestContext;
}

/**
 * One who asks.
 *
 * @public
 */
export interface Asker {
  /** The role, user or service; compared by its members. */
  principal: RequestPrincipal;
  /** What is the asker's own: tags of the principal. */
  context: RequestContext;
  /** For askers with the same policies let it be the same object: answers are kept by it. */
  layers: PolicyLayers;
}
