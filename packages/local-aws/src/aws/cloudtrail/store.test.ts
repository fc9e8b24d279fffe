import { TrailStore } from './store';

function add(store: TrailStore, count: number): void {
  for (let index = 0; index < count; index += 1) {
    store.add({
      eventId: 'id',
      eventName: 'GetRole',
      eventSource: 'iam.amazonaws.com',
      eventTime: new Date(0),
      readOnly: true,
      resources: [],
      record: '{}',
    });
  }
}

function sequences(store: TrailStore): number[] {
  return store.oldestFirst().map(({ sequence }) => sequence);
}

describe('TrailStore', () => {
  it.each([
    [10_000, 1],
    [10_001, 2],
    [19_999, 10_000],
    [20_001, 10_002],
  ])('of %d events has the last 10,000', (count, oldest) => {
    const store = new TrailStore();
    add(store, count);
    const kept = sequences(store);
    expect(kept).toHaveLength(10_000);
    expect([kept[0], kept.at(-1)]).toEqual([oldest, count]);
    expect(store.newestFirst()[0].sequence).toBe(count);
  });

  it('counts on from events that were kept elsewhere', () => {
    const before = new TrailStore();
    add(before, 3);
    const store = new TrailStore();
    store.restore(before.oldestFirst());
    add(store, 2);
    expect(sequences(store)).toEqual([1, 2, 3, 4, 5]);
    store.restore([]);
    add(store, 1);
    expect(sequences(store)).toEqual([1]);
  });
});
