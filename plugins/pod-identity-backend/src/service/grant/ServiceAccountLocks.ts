import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import { ConflictError } from '@backstage/errors';
import type { ServiceAccountRef } from 'backstage-plugin-pod-identity-common';
import type { Knex } from 'knex';
import { coded } from '../../coded';

interface LockRow {
  service_account: string;
  holder: string;
  changed_by: string;
  expires_at: number;
}

/** Durations in milliseconds. */
export interface LockTimes {
  /** After so long without a sign of life of its replica a change counts as dead. Much longer than clocks and networks stumble. */
  leaseMs: number;
  /** A request waits this long for another one. */
  waitMs: number;
}

const TIMES: LockTimes = { leaseMs: 60_000, waitMs: 20_000 };
const TABLE = 'service_account_locks';

/**
 * Lets one change at a time happen to a service account, over all replicas, by rows of the plugin's database.
 *
 * - A row is a lease: who holds it prolongs it while the change goes on. Where a replica dies in the middle, it runs out.
 * - A change whose lease was lost, because its replica was cut off from the database, is aborted.
 * - Whoever waits is not served in order.
 */
export class ServiceAccountLocks {
  readonly #knex: Knex;
  readonly #times: LockTimes;

  /** Brings the table up to date first. */
  static async create(
    database: DatabaseService,
    times: LockTimes = TIMES,
  ): Promise<ServiceAccountLocks> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await knex.migrate.latest({
        directory: resolvePackagePath(
          'backstage-plugin-pod-identity-backend',
          'migrations',
        ),
      });
    }
    return new ServiceAccountLocks(knex, times);
  }

  private constructor(knex: Knex, times: LockTimes) {
    this.#knex = knex;
    this.#times = times;
  }

  /**
   * Does something to a service account while nobody else does. Throws a ConflictError that says who is at it where that takes
   * too long. The signal that `run` is given aborts with the given one, and where the lease is lost.
   */
  async during<T>(
    account: ServiceAccountRef,
    { by, signal }: { by: string; signal: AbortSignal | undefined },
    run: (signal: AbortSignal) => Promise<T>,
  ): Promise<T> {
    const { clusterArn, namespace, serviceAccount } = account;
    const row = {
      service_account: `${clusterArn} ${namespace} ${serviceAccount}`,
      holder: randomUUID(),
      changed_by: by,
    };
    await this.#acquire(row, account, signal);
    const lost = new AbortController();
    const renewal = this.#renewing(row, lost);
    try {
      return await run(
        signal ? AbortSignal.any([signal, lost.signal]) : lost.signal,
      );
    } finally {
      await renewal.end();
      await this.#rows().where({ holder: row.holder }).delete();
    }
  }

  async #acquire(
    row: Omit<LockRow, 'expires_at'>,
    account: ServiceAccountRef,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const end = Date.now() + this.#times.waitMs;
    for (let wait = 50; ; wait = Math.min(wait * 2, 1_000)) {
      signal?.throwIfAborted();
      const by = await this.#tryAcquire(row);
      if (by === undefined) {
        return;
      }
      const rest = end - Date.now();
      if (rest <= 0) {
        throw inUse(account, by);
      }
      // Those who wait together do not ask together.
      await sleep(Math.min(rest, wait * (0.5 + Math.random())), undefined, {
        signal,
      });
    }
  }

  /** Takes the lock where it is free or has run out; otherwise says whose it is. */
  async #tryAcquire(
    row: Omit<LockRow, 'expires_at'>,
  ): Promise<string | undefined> {
    await this.#rows()
      .insert({ ...row, expires_at: this.#fromNow(this.#times.leaseMs) })
      .onConflict('service_account')
      .merge()
      .where(`${TABLE}.expires_at`, '<=', this.#fromNow(0));
    const holder = await this.#rows()
      .where({ service_account: row.service_account })
      .first();
    // Where it is released between the two, the next attempt finds it free.
    return holder?.holder === row.holder
      ? undefined
      : holder?.changed_by ?? 'somebody else';
  }

  /** Prolongs the lease until it is ended, and aborts where the lease is lost or cannot be prolonged in time. */
  #renewing(
    { holder }: Pick<LockRow, 'holder'>,
    lost: AbortController,
  ): { end(): Promise<void> } {
    const { leaseMs } = this.#times;
    const ended = new AbortController();
    const renew = async () => {
      let heldUntil = Date.now() + leaseMs;
      for (;;) {
        await sleep(leaseMs / 4, undefined, { signal: ended.signal });
        const began = Date.now();
        const renewed = await this.#rows()
          .where({ holder })
          .update({ expires_at: this.#fromNow(leaseMs) })
          // A database that stumbles is asked again while there is time.
          .catch(() => undefined);
        if (renewed) {
          heldUntil = began + leaseMs;
        } else if (renewed === 0 || Date.now() > heldUntil - leaseMs / 4) {
          lost.abort(
            new ConflictError(
              'The change was given up: the portal lost its lock in the database, and somebody else may be changing the same. Run it again.',
            ),
          );
          return;
        }
      }
    };
    const running = renew().catch(() => {});
    return {
      end: async () => {
        ended.abort();
        await running;
      },
    };
  }

  #rows() {
    return this.#knex<LockRow>(TABLE);
  }

  /** A time by the clock of the database, which is the same for all replicas. */
  #fromNow(ms: number): Knex.Raw<number> {
    const isPostgres = `${this.#knex.client.config.client}`.startsWith('pg');
    return this.#knex.raw(
      isPostgres
        ? 'cast(extract(epoch from clock_timestamp()) * 1000 + ? as bigint)'
        : "cast((julianday('now') - 2440587.5) * 86400000 + ? as integer)",
      [ms],
    );
  }
}

function inUse(
  { namespace, serviceAccount }: ServiceAccountRef,
  by: string,
): ConflictError {
  return coded(
    new ConflictError(
      `${by} is changing the access of service account ${namespace}/${serviceAccount} at this moment. Wait until that is done, look at what it is then, and try again.`,
    ),
    'being-changed',
    { by, namespace, serviceAccount },
  );
}
