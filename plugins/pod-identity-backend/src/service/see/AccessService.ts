import {
  stringifyEntityRef,
  type CompoundEntityRef,
} from '@backstage/catalog-model';
import type { EntityAccess } from 'backstage-plugin-pod-identity-common';
import { TimeSlices } from '../../TimeSlices';
import { NamedServiceAccounts } from '../NamedServiceAccounts';
import { Attempts } from '../reading/Attempts';
import { RequestReads } from '../reading/Reads';
import { requireReadableEntity } from '../requireReadableEntity';
import type { RequestContext, ServiceOptions } from '../types';
import { readServiceAccount } from './readServiceAccount';

/** What an entity has: the AWS access of its service accounts, for those who may see it. */
export class AccessService {
  readonly #options: ServiceOptions;

  static create(options: ServiceOptions): AccessService {
    return new AccessService(options);
  }

  private constructor(options: ServiceOptions) {
    this.#options = options;
  }

  /**
   * The AWS access of an entity, read now. Throws a NotFoundError where the person cannot see the entity, and a
   * NotAllowedError where they may not see its access. What AWS does not answer stands in the row that it concerns.
   */
  async getEntityAccess(
    ref: CompoundEntityRef,
    context: RequestContext,
  ): Promise<EntityAccess> {
    const { config, aws, logger } = this.#options;
    const entity = await requireReadableEntity(ref, this.#options, context);
    const reads = new RequestReads(aws, context);
    const slices = new TimeSlices(context.signal);
    const named = await new NamedServiceAccounts(this.#options, context).of(
      entity,
    );
    return {
      entityRef: stringifyEntityRef(ref),
      readAt: new Date().toISOString(),
      serviceAccounts: await Promise.all(
        named.map(each =>
          readServiceAccount(each, {
            clusters: config.clusters,
            attempts: new Attempts(logger),
            reads,
            slices,
          }),
        ),
      ),
    };
  }
}
