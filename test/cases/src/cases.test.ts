import { answeredWrong, cases } from './cases';
import { judge, type Judged } from './judge';
import { startPortal } from './portal/startPortal';
import { Place } from './scene';

const staged = cases.map(one => {
  const place = new Place(one.id);
  return { one, place, scene: one.scene(place) };
});

const judged = new Map<string, Judged>();

// Who-can asks all of the clusters each time.
jest.setTimeout(300_000);

beforeAll(async () => {
  const portal = await startPortal(staged);
  for (const { one, place } of staged) {
    judged.set(one.id, await judge(portal, one, place));
  }
  await portal.stop();
});

/** One row a case: its answers, and what is wrong with them. */
function tableOf(all: ReadonlyMap<string, Judged>): string {
  const names = new Map(cases.map(({ id, name }) => [id, name]));
  return [...all]
    .flatMap(([id, { answers, wrong }]) => [
      `${id}  ${wrong.length > 0 ? 'wrong' : 'right'}  ${names.get(id)}`,
      ...answers.map(answer => `           ${answer}`),
      ...wrong.map(each => `         ! ${each}`),
    ])
    .join('\n');
}

afterAll(() => {
  // Not by process.stdout, which Jest drops where test files run in parallel.
  console.log(tableOf(judged));
});

it.each(cases.filter(({ id }) => !answeredWrong.includes(id)))(
  '$id: $name',
  ({ id }) => {
    expect(judged.get(id)?.wrong).toEqual([]);
  },
);
