import {
  GetRolePolicyCommand,
  paginateListRolePolicies,
} from '@aws-sdk/client-iam';
import type { AwsConnection, CallOptions } from './AwsConnection';
import { decodeDocument } from './decodeDocument';
import { joinReadings, readPolicy, type PoliciesReading } from './readPolicy';

/** Reads the inline policies of a role. */
export function readInlinePolicies(
  aws: AwsConnection,
  roleName: string,
  options: CallOptions,
): Promise<PoliciesReading> {
  return readPolicy({ name: '(inline policies)' }, async () => {
    const names = await listNames(aws, roleName, options);
    return joinReadings(
      await Promise.all(
        names.map(name => readInlinePolicy(aws, roleName, name, options)),
      ),
    );
  });
}

function listNames(
  aws: AwsConnection,
  roleName: string,
  options: CallOptions,
): Promise<string[]> {
  return aws.run(
    { action: 'iam:ListRolePolicies', resource: `role ${roleName}` },
    options,
    async () => {
      const names: string[] = [];
      for await (const page of paginateListRolePolicies(
        { client: aws.iam },
        { RoleName: roleName },
        { abortSignal: options.signal },
      )) {
        names.push(...(page.PolicyNames ?? []));
      }
      return names;
    },
  );
}

function readInlinePolicy(
  aws: AwsConnection,
  roleName: string,
  name: string,
  options: CallOptions,
): Promise<PoliciesReading> {
  const resource = `inline policy ${name} of role ${roleName}`;
  return readPolicy({ name }, async () => {
    const { PolicyDocument } = await aws.run(
      { action: 'iam:GetRolePolicy', resource },
      options,
      () =>
        aws.iam.send(
          new GetRolePolicyCommand({ RoleName: roleName, PolicyName: name }),
          { abortSignal: options.signal },
        ),
    );
    return {
      policies: [{ name, document: decodeDocument(PolicyDocument, resource) }],
      failures: [],
    };
  });
}
