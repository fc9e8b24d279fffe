import { intentKind, type WrittenStatement } from '../../IntentKind';
import { bucketName } from '../bucketName';

/** What each access to objects allows. */
const objectActions = {
  read: 's3:GetObject',
  write: 's3:PutObject',
  delete: 's3:DeleteObject',
} as const;
const objectAccess = ['read', 'write', 'delete'] as const;

/** Work with the objects below a prefix. */
export const prefix = intentKind({
  kind: 's3-prefix',
  title: 'Work with the objects below a prefix of a bucket',
  description: 'List, read, write or delete the objects below one prefix',
  members: {
    bucket: bucketName,
    prefix: {
      type: 'string',
      title: 'Prefix',
      description:
        'Such as reports or teams/payments, without a slash at either end. An empty prefix would be the whole bucket',
      minLength: 1,
      // Room for a name of at least 128 characters below it: keys have at most 1,024.
      maxLength: 896,
      // Letters, digits and the special characters that S3 calls safe, less those that mean something in a policy.
      pattern: '^[A-Za-z0-9!_.()=+@:\\-]+(?:/[A-Za-z0-9!_.()=+@:\\-]+)*$',
      'x-noun': 'prefix',
      'x-advice':
        'name folders such as reports/2024, without slashes at the ends, of letters, digits and ! _ . ( ) = + @ : -, without wildcards',
    },
    access: {
      type: 'array',
      title: 'It may',
      minItems: 1,
      'x-default': ['list', 'read'],
      items: { type: 'string', enum: ['list', 'read', 'write', 'delete'] },
      'x-noun': 'access',
    },
  },

  place: ({ bucket, prefix: folder }) => [bucket, folder],

  /** Whoever lists below a prefix asks for it with its slash, which the pattern takes in. */
  write({ bucket, prefix: folder, access }, { partition }) {
    const bucketArn = `arn:${partition}:s3:::${bucket}`;
    const list: WrittenStatement = {
      Sid: 'ListPrefix',
      Effect: 'Allow',
      Action: 's3:ListBucket',
      Resource: bucketArn,
      Condition: { StringLike: { 's3:prefix': `${folder}/*` } },
    };
    const actions = objectAccess
      .filter(one => access.includes(one))
      .map(one => objectActions[one]);
    const objects: WrittenStatement = {
      Sid: 'UseObjectsOfPrefix',
      Effect: 'Allow',
      Action: actions,
      Resource: `${bucketArn}/${folder}/*`,
    };
    return [
      ...(access.includes('list') ? [list] : []),
      ...(actions.length ? [objects] : []),
    ];
  },

  read(statements) {
    const resources = statements.flatMap(({ resource }) => resource?.values);
    const listed = statements
      .flatMap(({ conditions }) => conditions)
      .find(({ key }) => key === 's3:prefix')?.values[0];
    // The resource that names the most: with the prefix, where objects are used.
    const [, bucket, below = listed] =
      /^arn:[^:]+:s3:::([^/]+)(?:\/(.+))?$/.exec(longest(resources)) ?? [];
    if (bucket === undefined || !below?.endsWith('/*')) {
      return undefined;
    }
    const actions = statements.flatMap(({ action }) => action.values);
    return {
      kind: 's3-prefix',
      bucket,
      prefix: below.slice(0, -2),
      access: [
        ...(listed === undefined ? [] : ['list' as const]),
        ...objectAccess.filter(one => actions.includes(objectActions[one])),
      ],
    };
  },

  summary: ({ bucket, prefix: folder, access }) =>
    `${access.join(', ')} objects below ${folder} of bucket ${bucket}`,
});

function longest(texts: readonly (string | undefined)[]): string {
  return texts.reduce<string>(
    (most, text = '') => (text.length > most.length ? text : most),
    '',
  );
}
