import type { PlanStep } from 'backstage-plugin-pod-identity-common';
import { AwsFailure, type AwsFailureReason } from '../../aws';
import { carryOut, type Work } from './carryOut';

const WANTED = ['role', 'policy-1', 'policy-2'];

const options = {
  dryRun: false,
  patience: { totalMs: 10_000, firstMs: 1 },
  signal: undefined,
};

function stepOf(action: PlanStep['action'], name: string): PlanStep {
  return {
    action,
    resource: 'inline-policy',
    name,
    cause: 'inline-policy-differs',
    params: {},
    summary: `${action} ${name}`,
  };
}

/** A world in which everything wanted is a name, and what is foreign begins with an exclamation mark. */
class World implements Work<string[]> {
  readonly there: string[] = [];
  readonly applied: string[] = [];
  /** Names that others make just before we do. */
  readonly race: string[] = [];
  /** Observations that still show the world before its writes. */
  stale = 0;
  crashAt?: string;
  failAt?: string;
  failure: AwsFailureReason = 'throttled';
  readonly cause = new Error('as AWS put it');
  /** That it was no other, but we by an attempt whose answer was lost. */
  raceIsOurs = false;
  #seen: string[] = [];

  async observe() {
    if (this.stale > 0 && this.applied.length > 0) {
      this.stale -= 1;
      return this.#seen;
    }
    this.#seen = [...this.there];
    return this.#seen;
  }

  plan(observed: string[]) {
    return {
      steps: WANTED.map(name => {
        if (observed.includes(`!${name}`)) {
          return { ...stepOf('conflict', name), reason: `${name} is not ours` };
        }
        return stepOf(observed.includes(name) ? 'keep' : 'create', name);
      }),
    };
  }

  async apply({ name }: PlanStep) {
    if (this.crashAt === name) {
      this.crashAt = undefined;
      throw new Error('crash');
    }
    if (this.failAt === name) {
      throw new AwsFailure({
        reason: this.failure,
        happened: 'AWS fails.',
        advice: 'Wait.',
        cause: this.cause,
      });
    }
    const raced = this.race.findIndex(other => other.endsWith(name));
    if (raced >= 0) {
      this.there.push(...this.race.splice(raced, 1));
      throw new AwsFailure({
        reason: 'exists',
        happened: `AWS has ${name} already.`,
        advice: 'Try again.',
        wasRepeated: this.raceIsOurs,
      });
    }
    this.applied.push(name);
    this.there.push(name);
  }
}

describe('carryOut', () => {
  it('applies the steps in order, and observes again', async () => {
    const world = new World();
    await expect(carryOut(world, options)).resolves.toEqual({
      steps: WANTED.map(name => stepOf('create', name)),
      changed: true,
      observed: WANTED,
    });
    expect(world.applied).toEqual(WANTED);
  });

  it('changes nothing the second time', async () => {
    const world = new World();
    await carryOut(world, options);
    world.applied.length = 0;
    await expect(carryOut(world, options)).resolves.toMatchObject({
      changed: false,
      steps: WANTED.map(name => stepOf('keep', name)),
    });
    expect(world.applied).toEqual([]);
  });

  it('writes nothing in a dry run, and gives the real plan', async () => {
    const world = new World();
    world.there.push('role');
    await expect(
      carryOut(world, { ...options, dryRun: true }),
    ).resolves.toMatchObject({
      changed: true,
      steps: [{ action: 'keep' }, { action: 'create' }, { action: 'create' }],
    });
    expect(world.applied).toEqual([]);
  });

  it('refuses a plan with a conflict whole, and says why', async () => {
    const world = new World();
    world.there.push('!policy-2');
    await expect(carryOut(world, options)).rejects.toMatchObject({
      name: 'ConflictError',
      message: 'policy-2 is not ours',
    });
    expect(world.applied).toEqual([]);
  });

  it('shows a conflict in a dry run', async () => {
    const world = new World();
    world.there.push('!role');
    const { steps } = await carryOut(world, { ...options, dryRun: true });
    expect(steps[0]).toMatchObject({ action: 'conflict' });
  });

  it('completes in the next run what a crash left', async () => {
    const world = new World();
    world.crashAt = 'policy-1';
    await expect(carryOut(world, options)).rejects.toThrow('crash');
    expect(world.there).toEqual(['role']);
    await carryOut(world, options);
    expect(world.there).toEqual(WANTED);
    expect(world.applied).toEqual(WANTED);
  });

  it('plans again where another made the same at that moment, and tells its own part', async () => {
    const world = new World();
    world.race.push('policy-1');
    const { changed, steps } = await carryOut(world, options);
    expect(steps.map(({ action }) => action)).toEqual([
      'create',
      'keep',
      'create',
    ]);
    expect(changed).toBe(true);
    expect(world.applied).toEqual(['role', 'policy-2']);
  });

  it('has changed nothing where another made all of it', async () => {
    const world = new World();
    world.there.push('role', 'policy-1');
    world.race.push('policy-2');
    const { changed, steps } = await carryOut(world, options);
    expect(changed).toBe(false);
    expect(steps.every(({ action }) => action === 'keep')).toBe(true);
  });

  it('tells as its own what it made by an attempt whose answer was lost', async () => {
    const world = new World();
    world.there.push('role', 'policy-1');
    world.race.push('policy-2');
    world.raceIsOurs = true;
    const { changed, steps } = await carryOut(world, options);
    expect(changed).toBe(true);
    expect(steps.map(({ action }) => action)).toEqual([
      'keep',
      'keep',
      'create',
    ]);
  });

  it('says what was done before AWS failed, and that running it again goes on', async () => {
    const world = new World();
    world.failAt = 'policy-1';
    await expect(carryOut(world, options)).rejects.toMatchObject({
      name: 'AwsFailure',
      reason: 'throttled',
      message:
        "AWS fails. Wait. Done before that: 'create role'. Running it again goes on from there.",
      cause: world.cause,
    });
  });

  it('says what AWS may have done without an answer', async () => {
    const world = new World();
    world.failAt = 'role';
    world.failure = 'unreachable';
    await expect(carryOut(world, options)).rejects.toMatchObject({
      message:
        "AWS fails. Wait. Perhaps done all the same: 'create role'. Running it again goes on from there.",
    });
  });

  it('says so too where somebody else then takes the rest', async () => {
    const world = new World();
    world.race.push('!policy-1');
    await expect(carryOut(world, options)).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining(
        "policy-1 is not ours Done before that: 'create role'.",
      ),
    });
  });

  it('refuses what another made at that moment for themselves', async () => {
    const world = new World();
    world.race.push('!role');
    await expect(carryOut(world, options)).rejects.toMatchObject({
      name: 'ConflictError',
      message: 'role is not ours',
    });
    expect(world.applied).toEqual([]);
  });

  it('waits until AWS shows what was written', async () => {
    const world = new World();
    world.stale = 3;
    const { observed } = await carryOut(world, options);
    expect(observed).toEqual(WANTED);
  });

  it('says so where AWS never shows it', async () => {
    const world = new World();
    world.stale = Infinity;
    const patience = { totalMs: 20, firstMs: 1 };
    await expect(
      carryOut(world, { ...options, patience }),
    ).rejects.toMatchObject({
      name: 'ConflictError',
      message: expect.stringContaining("'create role' is still to be done"),
    });
  });
});
