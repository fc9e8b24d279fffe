/** Characters of the ten managed policies that a role may have, and of all its inline policies together. */
const MANAGED = 6_144;
const INLINE = 10_240;

/**
 * Policies as large as IAM lets a role have them, of statements that each give and take all of S3 in a bucket: every other
 * is a Deny, on what another gives. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 *
 * @param share - of the size, from 0 to 1
 */
export function bigRole(share: number): string[] {
  let next = 0;
  const sizes = [...Array.from({ length: 10 }, () => MANAGED), INLINE];
  return sizes.map(size => {
    const statements: object[] = [];
    while (
      documentOf([...statements, statementOf(next)]).length <=
      size * share
    ) {
      statements.push(statementOf(next));
      next += 1;
    }
    return documentOf(statements);
  });
}

function documentOf(statements: readonly object[]): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: statements });
}

function statementOf(index: number): object {
  const bucket = `arn:aws:s3:::bucket-${Math.floor(index / 2)}-of-a-company`;
  return {
    Effect: index % 2 ? 'Deny' : 'Allow',
    Action: 's3:*',
    Resource: index % 2 ? `${bucket}/private/*` : [bucket, `${bucket}/*`],
  };
}
