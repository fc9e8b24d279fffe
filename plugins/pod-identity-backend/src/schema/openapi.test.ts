import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type {
  AccessDecision,
  AssociationOutcome,
  CreateAssociationBody,
  CreateRoleBody,
  DecisionBody,
  EntityAccess,
  GrantOptions,
  RoleOutcome,
  WhoCanAnswer,
  WhoCanQuestion,
} from 'backstage-plugin-pod-identity-common';
import type { components } from './generated/types';

type Schemas = components['schemas'];

/** Optional members made required, so that a member that only one side has shows. */
type Whole<T> = T extends object
  ? { [K in keyof T]-?: Whole<Exclude<T[K], undefined>> }
  : T;

type Same<A, B> = [A, B, Whole<A>, Whole<B>] extends [B, A, Whole<B>, Whole<A>]
  ? true
  : false;

/** Compiles only where schema and domain accept each other's values, member by member. */
function same<A, B>(_: Same<A, B>) {}

// Held by the type check: jest runs these lines, and only tsc can refuse them.
same<Schemas['EntityAccess'], EntityAccess>(true);
same<Schemas['DecisionBody'], DecisionBody>(true);
same<Schemas['AccessDecision'], AccessDecision>(true);
same<Schemas['WhoCanQuestion'], WhoCanQuestion>(true);
same<Schemas['WhoCanAnswer'], WhoCanAnswer>(true);
same<Schemas['GrantOptions'], GrantOptions>(true);
same<Schemas['CreateRoleBody'], CreateRoleBody>(true);
same<Schemas['RoleOutcome'], RoleOutcome>(true);
same<Schemas['CreateAssociationBody'], CreateAssociationBody>(true);
same<Schemas['AssociationOutcome'], AssociationOutcome>(true);
// The comparison itself can tell a missing, an optional and a differing member.
same<{ a: string }, { a: string; b?: string }>(false);
same<{ a: string }, { a?: string }>(false);
same<{ a: 'x' }, { a: 'x' | 'y' }>(false);

describe('openapi.yaml', () => {
  it('is what the generated files were made from', () => {
    const check = () =>
      execFileSync(
        process.execPath,
        [resolve(__dirname, '../../scripts/openapi.mjs'), '--check'],
        { stdio: 'pipe' },
      );
    expect(check).not.toThrow();
  });
});
