import {
  decide,
  parsePolicy,
  type PolicyDocument,
  type PolicyLayers,
  type RequestPrincipal,
} from 'iam-policy';
import type { StatementRef } from '../../model';
import { documentKeys } from '../policies/documentKeys';
import type { PolicyReading } from '../policies/PolicyReading';
import { statementRef } from '../policies/statementRef';
import { contextFor, type KnowledgeOf } from '../session/KeyKnowledge';

/** Somebody who tries to assume a role, and what is known of the request. */
export interface Entry {
  principal: RequestPrincipal;
  action: string;
  knowledge: KnowledgeOf;
}

/** Whoever comes from another account needs its leave as well, which is the owner's own affair. */
const everything = parsePolicy(
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  }),
).document;

/**
 * The statements of a trust policy that let somebody in for certain, each by itself and in spite of whatever the policy denies.
 * By the judge, so that a statement that a Deny or a condition narrows is none of them.
 */
export function statementsLettingIn(
  { document, ref }: PolicyReading,
  roleArn: string,
  entry: Entry,
): StatementRef[] {
  if (!document) {
    return [];
  }
  const denies = document.statements.filter(({ effect }) => effect === 'Deny');
  return document.statements
    .filter(({ effect }) => effect === 'Allow')
    .filter(statement =>
      letsIn(
        { ...document, statements: [statement, ...denies] },
        roleArn,
        entry,
      ),
    )
    .map(statement => statementRef(ref, statement));
}

function letsIn(
  document: PolicyDocument,
  roleArn: string,
  { principal, action, knowledge }: Entry,
): boolean {
  const context = contextFor(documentKeys(document), knowledge);
  const layers: PolicyLayers = {
    trust: { state: 'read', policies: [{ name: 'trust policy', document }] },
    identity: {
      state: 'read',
      policies: everything
        ? [{ name: 'everything', document: everything }]
        : [],
    },
    boundary: { state: 'absent' },
    session: { state: 'absent' },
    resource: { state: 'absent' },
    scp: { state: 'absent' },
    rcp: { state: 'absent' },
  };
  return (
    decide({ principal, action, resource: roleArn, context }, layers) ===
    'allowed'
  );
}
