import * as fc from 'fast-check';
import {
  eachState,
  LAYERS,
  named,
  sourcesOf,
} from '../__testUtils__/arbitraries';
import {
  possibleOutcomes,
  type KnownRequest,
  type World,
  type WrittenPolicy,
} from '../__testUtils__/oracle';
import {
  ACCOUNT,
  OTHER_ACCOUNT,
  ROLE,
  SESSION,
  USER,
} from '../__testUtils__/policies';
import { runs, TIMEOUT } from '../__testUtils__/runs';
import { decide, evaluate } from './evaluate';
import { prepareQuestion } from './prepareQuestion';
import type {
  Decision,
  EvaluationRequest,
  LayerName,
  Missing,
  PolicyLayer,
  PolicyLayers,
} from './types';

jest.setTimeout(TIMEOUT);

type DrawnLayer = WrittenPolicy[] | 'absent' | 'unread';
type Drawn = Record<LayerName, DrawnLayer>;

/** All values that matter of the keys that the drawn policies test, the key being absent among them. */
const SINGLE = [
  [],
  ...['red', 'blue', 'r*', 'rx', 'true', 'false', 'x'].map(value => [value]),
  // Plain text in documents of 2008-10-17.
  ['${aws:PrincipalTag/team}'],
  ["${aws:username, 'red'}"],
];
const DOMAINS: Record<string, string[][]> = {
  'aws:principaltag/team': SINGLE,
  's3:existingobjecttag/team': SINGLE,
  'aws:tagkeys': [...SINGLE, ['red', 'blue'], ['x', 'red'], ['x', 'y']],
  // Of a user, whose name it is; a role has none.
  'aws:username': [[]],
};
const KEYS = Object.keys(DOMAINS);

/** A layer that says the same of everything. */
function saying(Effect: 'Allow' | 'Deny', layer: LayerName): WrittenPolicy[] {
  const statement = {
    Effect,
    Action: '*',
    ...(layer !== 'trust' && { Resource: '*' }),
    ...(['rcp', 'trust', 'resource'].includes(layer) && {
      Principal: { AWS: '*' },
    }),
  };
  return [{ Version: '2012-10-17', Statement: [statement] }];
}

/** What a layer that was not read can be; anything in between gives no other outcome. */
function unreadCanBe(layer: LayerName): (WrittenPolicy[] | undefined)[] {
  return [undefined, [], saying('Allow', layer), saying('Deny', layer)];
}

const QUESTIONS = [
  ['s3:GetObject', 'arn:aws:s3:::bucket/red'],
  ['s3:PutObject', 'arn:aws:s3:::bucket/x'],
  ['sts:AssumeRole', `arn:aws:iam::${ACCOUNT}:role/target`],
  ['kms:Decrypt', `arn:aws:kms:eu-west-1:${ACCOUNT}:key/red`],
] as const;

interface Question {
  principal: EvaluationRequest['principal'];
  question: (typeof QUESTIONS)[number];
  owner: string;
  values: Record<string, string[]>;
  unknown: string[];
}

const questions: fc.Arbitrary<Question> = fc
  .record({
    principal: fc.constantFrom<EvaluationRequest['principal']>(
      { type: 'AWS', id: ROLE, sessionArn: SESSION },
      { type: 'AWS', id: ROLE, sessionArn: SESSION },
      { type: 'AWS', id: USER },
    ),
    question: fc.constantFrom(...QUESTIONS),
    owner: fc.constantFrom(ACCOUNT, ACCOUNT, OTHER_ACCOUNT),
    values: fc.tuple(...KEYS.map(key => fc.constantFrom(...DOMAINS[key]))),
    unknown: fc.subarray(KEYS.slice(0, 3), { maxLength: 2 }),
  })
  .map(({ values, unknown, ...rest }) => ({
    ...rest,
    unknown,
    values: Object.fromEntries(
      KEYS.map((key, index) => [key, values[index]] as const).filter(
        ([key, value]) => value.length > 0 && !unknown.includes(key),
      ),
    ),
  }));

function policiesOf(layer: LayerName): fc.Arbitrary<WrittenPolicy[]> {
  return sourcesOf(layer).map(sources =>
    (sources as WrittenPolicy[]).map(source => ({
      ...source,
      // An Allow with NotPrincipal is refused; what it would mean is nowhere said.
      Statement: source.Statement.map(statement =>
        'NotPrincipal' in statement
          ? { ...statement, Effect: 'Deny' as const }
          : statement,
      ),
    })),
  );
}

const layers: fc.Arbitrary<Drawn> = fc
  .tuple(
    ...LAYERS.map(name =>
      eachState<DrawnLayer>(name, policiesOf(name), 'absent', 'unread'),
    ),
  )
  .map(
    drawn =>
      Object.fromEntries(
        LAYERS.map((name, index) => [name, drawn[index]]),
      ) as Drawn,
  )
  .filter(drawn => LAYERS.filter(name => drawn[name] === 'unread').length <= 2);

function layerOf(drawn: DrawnLayer): PolicyLayer {
  if (drawn === 'absent') {
    return { state: 'absent' };
  }
  if (drawn === 'unread') {
    return { state: 'unread', reason: 'no' };
  }
  return { state: 'read', policies: drawn.map(named) };
}

function asked(
  drawn: Drawn,
  { principal, question, owner, values, unknown }: Question,
) {
  const [action, resource] = question;
  const request: EvaluationRequest = {
    principal,
    action,
    resource: resource.replace(ACCOUNT, owner),
    resourceAccountId: owner,
    context: { values, unknown },
  };
  const read = Object.fromEntries(
    LAYERS.map(name => [name, layerOf(drawn[name])]),
  ) as PolicyLayers;
  return { request, layers: read };
}

/** All combinations of one of each list. */
function product<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>(
    (found, list) => found.flatMap(each => list.map(next => [...each, next])),
    [[]],
  );
}

/** What the oracle leaves possible, whatever that is which was not read. */
function outcomes(drawn: Drawn, asking: Question): Set<string> {
  const worlds = product(
    LAYERS.map(name => {
      const layer = drawn[name];
      if (layer === 'unread') {
        return unreadCanBe(name);
      }
      return [layer === 'absent' ? undefined : layer];
    }),
  ).map(
    each =>
      Object.fromEntries(
        LAYERS.map((name, index) => [name, each[index]]),
      ) as World,
  );
  const readings = product(asking.unknown.map(key => DOMAINS[key]));
  const [action, resource] = asking.question;
  const found = new Set<string>();
  for (const values of readings) {
    const request: KnownRequest = {
      action,
      resource: resource.replace(ACCOUNT, asking.owner),
      sameAccount: asking.owner === ACCOUNT,
      account: ACCOUNT,
      identity: asking.principal.id,
      session: asking.principal.sessionArn,
      keys: {
        ...(asking.principal.id === USER && { 'aws:username': ['x'] }),
        ...asking.values,
        ...Object.fromEntries(
          asking.unknown.map((key, index) => [key, values[index]]),
        ),
      },
    };
    for (const world of worlds) {
      for (const each of possibleOutcomes(world, request)) {
        found.add(each);
      }
      if (found.size === 2) {
        return found;
      }
    }
  }
  return found;
}

/** The decisions once everything that another calls missing is known. */
function learned(
  { request, layers: read }: ReturnType<typeof asked>,
  missing: readonly Missing[],
): Decision[] {
  const keys = missing.filter(({ kind }) => kind === 'key');
  const names = LAYERS.filter(layer =>
    missing.some(({ kind, name }) => kind === 'layer' && name === layer),
  );
  const readings = product(
    keys.map(({ name }) => DOMAINS[name.toLowerCase()]),
  ).map(values => ({
    ...request.context.values,
    ...Object.fromEntries(keys.map(({ name }, at) => [name, values[at]])),
  }));
  const worlds = product(names.map(unreadCanBe)).map(states =>
    Object.fromEntries(
      names.map((name, at) => [name, layerOf(states[at] ?? 'absent')]),
    ),
  );
  const { unknown } = request.context;
  return readings.flatMap(values =>
    worlds.map(world =>
      evaluate(
        { ...request, context: { values, unknown } },
        { ...read, ...world },
      ),
    ),
  );
}

/** How often the policies that count name a key. */
function timesNamed(drawn: Drawn, key: string): number {
  return JSON.stringify(drawn).toLowerCase().split(key).length - 1;
}

const RUNS = runs(300);

describe('compared with a second judge', () => {
  it('what is allowed or denied is so whatever was not read', () => {
    fc.assert(
      fc.property(layers, questions, (drawn, asking) => {
        const { request, layers: read } = asked(drawn, asking);
        const decision = decide(request, read);
        fc.pre(decision !== 'unknown');
        expect([...outcomes(drawn, asking)]).toEqual([decision]);
      }),
      RUNS,
    );
  });

  it('what is unknown can turn out either way, if no unread key is tested twice', () => {
    fc.assert(
      fc.property(layers, questions, (drawn, asking) => {
        fc.pre(asking.unknown.every(key => timesNamed(drawn, key) < 2));
        const { request, layers: read } = asked(drawn, asking);
        const possible = outcomes(drawn, asking);
        expect(decide(request, read)).toBe(
          possible.size === 2 ? 'unknown' : [...possible][0],
        );
      }),
      RUNS,
    );
  });

  it('all ways to ask give one answer', () => {
    fc.assert(
      fc.property(layers, questions, (drawn, asking) => {
        const { request, layers: read } = asked(drawn, asking);
        const { principal, context, ...question } = request;
        const ask = prepareQuestion({ ...question, context: { values: {} } });
        const answer = decide(request, read);
        const { outcome, missing } = evaluate(request, read);
        expect(outcome).toBe(answer);
        expect(missing.length > 0).toBe(answer === 'unknown');
        expect(ask({ principal, context, layers: read })).toBe(answer);
        expect(ask({ principal, context, layers: read })).toBe(answer);
      }),
      RUNS,
    );
  });

  it('what is missing is all: once it is known, no other layer or key is missing', () => {
    fc.assert(
      fc.property(layers, questions, (drawn, asking) => {
        const given = asked(drawn, asking);
        const { outcome, missing } = evaluate(given.request, given.layers);
        fc.pre(outcome === 'unknown');
        fc.pre(missing.every(({ kind }) => kind !== 'statement'));
        const still = learned(given, missing).flatMap(each => each.missing);
        expect(still.filter(({ kind }) => kind !== 'statement')).toEqual([]);
      }),
      RUNS,
    );
  });

  it('what is missing can change the answer either way, if no unread key is tested twice', () => {
    fc.assert(
      fc.property(layers, questions, (drawn, asking) => {
        fc.pre(asking.unknown.every(key => timesNamed(drawn, key) < 2));
        const given = asked(drawn, asking);
        const { outcome, missing } = evaluate(given.request, given.layers);
        fc.pre(outcome === 'unknown');
        fc.pre(missing.every(({ kind }) => kind !== 'statement'));
        // Unknown even then is what AWS does not document: it may be either.
        const possible = learned(given, missing).flatMap(each =>
          each.outcome === 'unknown' ? ['allowed', 'denied'] : [each.outcome],
        );
        expect(new Set(possible)).toEqual(new Set(['allowed', 'denied']));
      }),
      RUNS,
    );
  });

  it('what a missing layer is said to change, it changes', () => {
    fc.assert(
      fc.property(layers, questions, (drawn, asking) => {
        const { request, layers: read } = asked(drawn, asking);
        const { missing } = evaluate(request, read);
        const unread = LAYERS.flatMap(layer =>
          missing
            .filter(({ kind, name }) => kind === 'layer' && name === layer)
            .map(({ effect }) => ({ layer, effect })),
        );
        for (const { layer, effect } of unread) {
          const outcomeWith = (state: DrawnLayer) =>
            decide(request, { ...read, [layer]: layerOf(state) });
          const said = effect
            .toLowerCase()
            .split('; ')
            .map(each => each.replace(/ if .*/, ''));
          const really = [
            outcomeWith(saying('Allow', layer)),
            outcomeWith([]),
            outcomeWith(saying('Deny', layer)),
          ];
          expect(said).toEqual(
            really.map((each, at) =>
              said[at] === 'still unknown' ? said[at] : each,
            ),
          );
          // Having a boundary at all can deny: by NotPrincipal.
          expect([really[0], outcomeWith('absent')]).not.toEqual([
            'denied',
            'denied',
          ]);
          expect(really[2]).toBe('denied');
        }
      }),
      RUNS,
    );
  });
});
