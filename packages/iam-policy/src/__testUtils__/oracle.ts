import type { LayerName } from '../evaluate';

/**
 * A second judge, to compare the package with: naive, slow, and written from AWS's pages in another way. It takes documents as JSON,
 * knows all values of a request, and answers with the outcomes that AWS's pages leave possible.
 */

/** May be so, may be not: where AWS's pages say nothing. */
type Say = 'yes' | 'no' | 'maybe';

/** A statement as it is written, of the forms that the tests draw. */
export interface Written {
  Effect: 'Allow' | 'Deny';
  [element: string]: unknown;
}

/** A policy as it is written. */
export interface WrittenPolicy {
  Version: string;
  Statement: Written[];
}

/** A layer as it is, or `undefined` where there is none. */
export type World = Record<LayerName, WrittenPolicy[] | undefined>;

/** A request of which everything is known. Keys in lower case; a key that is not there is absent. */
export interface KnownRequest {
  action: string;
  resource: string;
  sameAccount: boolean;
  /** Account, and user or role, of the asker. */
  account: string;
  identity: string;
  /** For a role. */
  session?: string;
  keys: Record<string, string[]>;
}

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(String);

const every = (says: Say[]): Say => {
  if (says.includes('no')) {
    return 'no';
  }
  return says.includes('maybe') ? 'maybe' : 'yes';
};
const opposite = (say: Say): Say =>
  say === 'maybe' ? say : ({ yes: 'no', no: 'yes' } as const)[say];
const some = (says: Say[]): Say => opposite(every(says.map(opposite)));
const sayOf = (fact: boolean): Say => (fact ? 'yes' : 'no');

const quoted = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Marks what came from a value, for there it is not a wildcard; `unmarked` takes the marks off. */
const marked = (value: string) =>
  value.replaceAll('*', '\u0000').replaceAll('?', '\u0001');
const unmarked = (text: string, before = '') =>
  text.replaceAll('\u0000', `${before}*`).replaceAll('\u0001', `${before}?`);

const like = (pattern: string) =>
  new RegExp(
    `^${unmarked(
      pattern.split('*').map(quoted).join('.*').replace(/\\\?/g, '.'),
      '\\',
    )}$`,
    's',
  );

/** Each variable with its value, put through `protect`; `absent` when one has none, `several` when one has more than one. */
function filled(
  text: string,
  keys: KnownRequest['keys'],
  protect: (value: string) => string = value => value,
): string | undefined {
  let missing = false;
  const result = text.replace(
    /\$\{([^,}]+)(?:, '([^']*)')?\}/g,
    (_, name, fallback) => {
      const value = keys[name.toLowerCase()]?.[0] ?? fallback;
      if (value === undefined) {
        missing = true;
      }
      return protect(value ?? '');
    },
  );
  return missing ? undefined : result;
}

/** What is left of a match by a positive operator that has a variable without a value. */
function unlessMissing(
  say: Say,
  values: string[],
  statement: Written,
  request: KnownRequest,
  variables: boolean,
): Say {
  const missing =
    variables && values.some(each => filled(each, request.keys) === undefined);
  if (!missing || say === 'no') {
    return say;
  }
  return statement.Effect === 'Allow' ? 'no' : 'maybe';
}

function compares(operator: string, wanted: string, found: string): Say {
  if (operator === 'Bool') {
    const both = [wanted, found];
    return both.every(each => /^(true|false)$/i.test(each))
      ? sayOf(wanted.toLowerCase() === found.toLowerCase())
      : 'maybe';
  }
  return sayOf(
    operator.includes('Like')
      ? like(wanted).test(found)
      : unmarked(wanted) === found,
  );
}

function condition(
  written: string,
  key: string,
  wanted: string[],
  statement: Written,
  request: KnownRequest,
  variables: boolean,
): Say {
  const found = request.keys[key.toLowerCase()] ?? [];
  if (written === 'Null') {
    return some(
      wanted.map(each => {
        if (!/^(true|false)$/.test(each)) {
          return 'maybe';
        }
        return sayOf((each === 'true') === (found.length === 0));
      }),
    );
  }
  const [, set, operator, ifExists] = /^(?:(\w+):)?(\w+?)(IfExists)?$/.exec(
    written,
  )!;
  const negated = operator.includes('Not');
  const usable = variables && operator !== 'Bool';
  const one = (value: string): Say => {
    const any = some(
      wanted.map(each => {
        const text = usable ? filled(each, request.keys, marked) : each;
        return text === undefined ? 'no' : compares(operator, text, value);
      }),
    );
    return negated ? opposite(any) : any;
  };
  const settle = (say: Say) =>
    negated ? say : unlessMissing(say, wanted, statement, request, usable);
  if (found.length === 0) {
    if (ifExists) {
      return set === 'ForAnyValue' ? 'maybe' : 'yes';
    }
    if (set) {
      return settle(sayOf(set === 'ForAllValues'));
    }
    return settle(sayOf(negated));
  }
  const says = found.map(one);
  if (set === 'ForAllValues') {
    return settle(every(says));
  }
  if (set === 'ForAnyValue') {
    return settle(some(says));
  }
  return settle(new Set(says).size === 1 ? says[0] : 'maybe');
}

function conditions(
  statement: Written,
  request: KnownRequest,
  variables: boolean,
): Say {
  const block = (statement.Condition ?? {}) as Record<
    string,
    Record<string, unknown>
  >;
  return every(
    Object.entries(block).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) =>
        condition(operator, key, listOf(values), statement, request, variables),
      ),
    ),
  );
}

function element(
  statement: Written,
  name: string,
  covers: (value: string) => boolean,
): Say {
  const plain = statement[name];
  if (plain !== undefined) {
    return sayOf(listOf(plain).some(covers));
  }
  return sayOf(!listOf(statement[`Not${name}`]).some(covers));
}

function resource(
  statement: Written,
  request: KnownRequest,
  variables: boolean,
): Say {
  return element(statement, 'Resource', each => {
    const text = variables ? filled(each, request.keys, marked) : each;
    return text !== undefined && like(text).test(request.resource);
  });
}

/** Whether the asker is meant, and whether by more than its account or its role. */
function principal(
  statement: Written,
  request: KnownRequest,
  hasBoundary: boolean,
): { say: Say; by: 'account' | 'role' | 'session' } {
  const { account, identity, session } = request;
  const excepted = statement.NotPrincipal as { AWS: unknown } | undefined;
  if (excepted) {
    if (hasBoundary) {
      return { say: 'yes', by: 'session' };
    }
    const names = listOf(excepted.AWS);
    const own = session ? [account, identity, session] : [account, identity];
    const all = own.every(each => names.includes(each));
    if (all || names.includes('*')) {
      return { say: 'no', by: 'session' };
    }
    const none = !own.some(each => names.includes(each));
    return { say: none ? 'yes' : 'maybe', by: 'session' };
  }
  const names = listOf((statement.Principal as { AWS: unknown }).AWS);
  if (names.includes('*') || (session && names.includes(session))) {
    return { say: 'yes', by: 'session' };
  }
  if (names.includes(identity)) {
    // A user is not limited as a role is, whose permissions its session has.
    return { say: 'yes', by: session ? 'role' : 'session' };
  }
  return { say: sayOf(names.includes(account)), by: 'account' };
}

/** Each statement of a layer that may match, as it is when AWS decides what it leaves open in favour of the asker, or against. */
function matching(
  layer: LayerName,
  world: World,
  request: KnownRequest,
  favourable: boolean,
) {
  const withPrincipal = ['rcp', 'trust', 'resource'].includes(layer);
  return (world[layer] ?? []).flatMap(({ Version, Statement }) =>
    Statement.flatMap(statement => {
      const variables = Version === '2012-10-17';
      const who = withPrincipal
        ? principal(statement, request, world.boundary !== undefined)
        : { say: 'yes' as const, by: 'session' as const };
      const say = every([
        element(statement, 'Action', each =>
          like(each.toLowerCase()).test(request.action.toLowerCase()),
        ),
        who.say,
        layer === 'trust' ? 'yes' : resource(statement, request, variables),
        conditions(statement, request, variables),
      ]);
      const allows = statement.Effect === 'Allow';
      const counts =
        say === 'yes' || (say === 'maybe' && allows === favourable);
      return counts ? [{ allows, by: who.by }] : [];
    }),
  );
}

function isAllowed(
  world: World,
  request: KnownRequest,
  favourable: boolean,
): boolean {
  const assumes = request.action.startsWith('sts:');
  const own = assumes ? 'trust' : 'resource';
  const layers: LayerName[] = ['rcp', 'scp', 'identity', 'boundary', 'session'];
  const matched = new Map(
    [...layers, own as LayerName].map(name => [
      name,
      matching(name, world, request, favourable),
    ]),
  );
  if ([...matched.values()].flat().some(({ allows }) => !allows)) {
    return false;
  }
  // No Deny is left.
  const granted = (name: LayerName) => (matched.get(name) ?? []).length > 0;
  const passes = (name: LayerName) => !world[name] || granted(name);
  if (!passes('rcp') || !passes('scp')) {
    return false;
  }
  const limits = passes('boundary') && passes('session');
  const identity = granted('identity') && limits;
  if (!request.sameAccount) {
    return identity && granted(own);
  }
  const by = (matched.get(own) ?? []).map(each => each.by);
  if (by.includes('session') || (by.includes('role') && limits)) {
    return true;
  }
  const mustGrant = assumes || request.action.startsWith('kms:');
  return identity && (!mustGrant || granted(own));
}

/** Whether the request can be allowed, and whether it can be denied, by what AWS's pages say. */
export function possibleOutcomes(
  world: World,
  request: KnownRequest,
): ('allowed' | 'denied')[] {
  const best = isAllowed(world, request, true);
  const worst = isAllowed(world, request, false);
  return [best, worst].map(each => (each ? 'allowed' : 'denied'));
}
