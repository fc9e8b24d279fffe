import * as fc from 'fast-check';
import {
  anyLayer,
  flipCase,
  LAYERS,
  layersOf,
  named,
  readingsOf,
  readLayer,
  replaced,
  requests,
  sourceOf,
} from '../__testUtils__/arbitraries';
import { runs, TIMEOUT } from '../__testUtils__/runs';
import type { Effect } from '../document';
import { decide, evaluate } from './evaluate';
import { appliesTo } from './decision/appliesTo';
import { prepareRequest } from './request/prepareRequest';
import type { Decision, LayerName, PolicyLayer } from './types';

const RANK: Record<Decision['outcome'], number> = {
  denied: 0,
  unknown: 1,
  allowed: 2,
};
const RUNS = runs(500);

jest.setTimeout(TIMEOUT);

const layerName = fc.constantFrom(...LAYERS);
const layers = layersOf(anyLayer);
const anyRequest = requests({ unknown: true });

function applies(name: LayerName, request: Parameters<typeof decide>[0]) {
  return appliesTo(name, prepareRequest(request));
}

function withStatements(
  layer: PolicyLayer,
  change: (effects: readonly Effect[]) => readonly boolean[],
): PolicyLayer {
  if (layer.state !== 'read') {
    return layer;
  }
  return {
    state: 'read',
    policies: layer.policies.map(policy => {
      const { statements } = policy.document;
      const keep = change(statements.map(({ effect }) => effect));
      return {
        ...policy,
        document: {
          ...policy.document,
          statements: statements.filter((_, index) => keep[index]),
        },
      };
    }),
  };
}

/** The effect of the statement that a decision names, where there must be one. */
function effectOf({ outcome, denial, statement }: Decision) {
  if (outcome === 'allowed') {
    return 'Allow';
  }
  return denial === 'explicit' ? 'Deny' : statement?.effect;
}

describe('evaluate', () => {
  it('lets an explicit deny win, whatever else there is', () => {
    fc.assert(
      fc.property(layers, anyRequest, layerName, (before, request, name) => {
        fc.pre(applies(name, request));
        const deny = named({
          Version: '2012-10-17',
          Statement: {
            Effect: 'Deny',
            Action: '*',
            ...(name !== 'trust' && { Resource: '*' }),
            ...(['rcp', 'trust', 'resource'].includes(name) && {
              Principal: '*',
            }),
          },
        });
        const layer = before[name];
        const policies = layer.state === 'read' ? layer.policies : [];
        const after = replaced(before, name, {
          state: 'read',
          policies: [...policies, deny],
        });
        expect(evaluate(request, after)).toMatchObject({
          outcome: 'denied',
          denial: 'explicit',
        });
      }),
      RUNS,
    );
  });

  it.each([
    ['boundary', 'boundary'],
    ['session policy', 'session'],
    ['service control policy', 'scp'],
    ['resource control policy', 'rcp'],
  ] as const)('never gives more with a %s than without', (_, name) => {
    fc.assert(
      fc.property(
        layers,
        anyRequest,
        readLayer(name),
        (drawn, request, limit) => {
          const without = replaced(drawn, name, { state: 'absent' });
          const withIt = replaced(drawn, name, limit);
          expect(RANK[decide(request, withIt)]).toBeLessThanOrEqual(
            RANK[decide(request, without)],
          );
        },
      ),
      RUNS,
    );
  });

  it('never allows more with one Allow less', () => {
    fc.assert(
      fc.property(
        layers,
        anyRequest,
        layerName,
        fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
        (before, request, name, keep) => {
          const after = replaced(
            before,
            name,
            withStatements(before[name], effects =>
              effects.map((effect, index) => effect === 'Deny' || keep[index]),
            ),
          );
          expect(RANK[decide(request, after)]).toBeLessThanOrEqual(
            RANK[decide(request, before)],
          );
        },
      ),
      RUNS,
    );
  });

  it('never allows less with one Deny less', () => {
    fc.assert(
      fc.property(layers, anyRequest, layerName, (before, request, name) => {
        const after = replaced(
          before,
          name,
          withStatements(before[name], effects =>
            effects.map(effect => effect === 'Allow'),
          ),
        );
        expect(RANK[decide(request, after)]).toBeGreaterThanOrEqual(
          RANK[decide(request, before)],
        );
      }),
      RUNS,
    );
  });

  it('ignores the case of keys and actions', () => {
    const flips = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(
        sourceOf('identity'),
        layers,
        anyRequest,
        flips,
        flips,
        (source, drawn, request, first, second) => {
          const text = JSON.stringify(source);
          const flipped = text
            .replace(/"s3:\w+\*?"|"sts:\w+"/g, each => flipCase(each, first))
            .replace(/(aws|s3):(\w+\/team|tagkeys|username)/gi, each =>
              flipCase(each, first),
            );
          const judge = (json: string, asked: typeof request) =>
            decide(
              asked,
              replaced(drawn, 'identity', {
                state: 'read',
                policies: [named(JSON.parse(json))],
              }),
            );
          const values = Object.entries(request.context.values).map(
            ([key, value]) => [flipCase(key, second), value],
          );
          expect(
            judge(flipped, {
              ...request,
              action: flipCase(request.action, second),
              context: {
                values: Object.fromEntries(values),
                unknown: request.context.unknown?.map(key =>
                  flipCase(key, first),
                ),
              },
            }),
          ).toBe(judge(text, request));
        },
      ),
      RUNS,
    );
  });

  it('never allows while a layer was not read', () => {
    fc.assert(
      fc.property(layers, anyRequest, layerName, (drawn, request, name) => {
        fc.pre(applies(name, request));
        const unread: PolicyLayer = { state: 'unread', reason: 'no' };
        expect(decide(request, replaced(drawn, name, unread))).not.toBe(
          'allowed',
        );
      }),
      RUNS,
    );
  });

  it('never allows while a statement that could deny is not understood', () => {
    fc.assert(
      fc.property(layers, anyRequest, layerName, (drawn, request, name) => {
        fc.pre(applies(name, request));
        const layer = drawn[name];
        const riddle = named({ Statement: ['?'] });
        const policies = layer.state === 'read' ? layer.policies : [];
        expect(
          decide(
            request,
            replaced(drawn, name, {
              state: 'read',
              policies: [...policies, riddle],
            }),
          ),
        ).not.toBe('allowed');
      }),
      RUNS,
    );
  });

  it('keeps its answer when what was not read is read', () => {
    const drawn = anyRequest.chain(request =>
      fc.tuple(fc.constant(request), readingsOf(request)),
    );
    fc.assert(
      fc.property(
        layers,
        layersOf(name =>
          name === 'trust' || name === 'identity'
            ? readLayer(name)
            : fc.oneof(
                readLayer(name),
                fc.constant<PolicyLayer>({ state: 'absent' }),
              ),
        ),
        drawn,
        (known, rest, [request, reading]) => {
          const before = decide(request, known);
          const all = Object.fromEntries(
            LAYERS.map(name => [
              name,
              known[name].state === 'unread' ? rest[name] : known[name],
            ]),
          );
          const after = decide(reading, all);
          expect(before === 'unknown' ? after : before).toBe(after);
        },
      ),
      runs(1500),
    );
  });

  it('decides with and without trace alike, and tells what is missing', () => {
    fc.assert(
      fc.property(layers, anyRequest, (drawn, request) => {
        const decision = evaluate(request, drawn);
        expect(decide(request, drawn)).toBe(decision.outcome);
        expect(decision.missing.length > 0).toBe(
          decision.outcome === 'unknown',
        );
        expect(decision.denial !== undefined).toBe(
          decision.outcome === 'denied',
        );
        expect(decision.statement?.effect).toBe(effectOf(decision));
      }),
      runs(1500),
    );
  });
});
