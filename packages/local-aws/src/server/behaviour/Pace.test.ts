import { Pace } from './Pace';

const call = { service: 'iam', operation: 'GetRole' } as const;
const pace = () =>
  new Pace(
    { roleMs: 0, associationDeleteMs: 0 },
    { latency: { 'iam:Get*': { min: 10, max: 20 }, '*': 3 } },
  );
const times = (of: Pace) =>
  Array.from({ length: 50 }, () => of.latencyOf(call));

describe('Pace', () => {
  it('draws latencies between the bounds, and the same every time', () => {
    const drawn = times(pace());
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...drawn)).toBeLessThan(20);
    expect(new Set(drawn).size).toBeGreaterThan(40);
    expect(times(pace())).toEqual(drawn);
  });

  it('lets the first pattern that fits have the say', () => {
    expect(pace().latencyOf({ ...call, operation: 'ListRoles' })).toBe(3);
  });

  it('goes back to how it began, and draws the same again', () => {
    const one = pace();
    const drawn = times(one);
    one.change({ latency: {}, propagation: { roleMs: 9 } });
    expect(one.latencyOf(call)).toBe(0);
    expect(one.behaviour.propagation.roleMs).toBe(9);
    one.reset();
    expect(one.behaviour.propagation.roleMs).toBe(0);
    expect(times(one)).toEqual(drawn);
  });

  it('writes to the propagation that the services go by', () => {
    const propagation = { roleMs: 1, associationDeleteMs: 2 };
    new Pace(propagation, {}).change({ propagation: { roleMs: 5 } });
    expect(propagation).toEqual({ roleMs: 5, associationDeleteMs: 2 });
  });
});
