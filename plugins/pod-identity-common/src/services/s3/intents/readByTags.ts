import { InputError } from '@backstage/errors';
import {
  sessionTagSources,
  sessionVariables,
  type TagValueSource,
} from '../../../subject/names/sessionVariables';
import { afterPrefix } from '../../../subject/session/tagKnowledge';
import { intentKind } from '../../IntentKind';
import { bucketName } from '../bucketName';

/**
 * What S3 allows in keys and values of tags, as far as a policy document may hold it: no character beyond Latin-1.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
 * https://docs.aws.amazon.com/IAM/latest/APIReference/API_PutRolePolicy.html
 */
const tagText = '(?=[\\u0020-\\u00FF]*$)[\\p{L}\\p{N}\\p{Zs}+\\-=._:/@]';
const tagAdvice = 'letters, digits, spaces and + - = . _ : / @';

/** Read the objects of a bucket that carry all of some tags. */
export const readByTags = intentKind({
  kind: 's3-read-by-tags',
  title: 'Read objects of a bucket by their tags',
  description: 'Read the objects of a bucket that carry all of these tags',
  members: {
    bucket: bucketName,
    tags: {
      type: 'object',
      title: 'Tags of the objects',
      description:
        'By tag key, where the value comes from: the pod itself, or a fixed text. An object that carries all of them can be read',
      minProperties: 1,
      // An object has at most ten tags, so that more conditions could never be met together.
      maxProperties: 10,
      propertyNames: {
        type: 'string',
        title: 'Tag key',
        minLength: 1,
        maxLength: 128,
        pattern: `^(?![aA][wW][sS]:)${tagText}+$`,
        'x-noun': 'tag key',
        'x-advice': `use at most 128 ${tagAdvice}, not starting with aws:`,
      },
      additionalProperties: {
        oneOf: [
          {
            type: 'object',
            required: ['from'],
            additionalProperties: false,
            properties: {
              from: {
                type: 'string',
                enum: sessionTagSources,
              },
            },
          },
          {
            type: 'object',
            required: ['from', 'value'],
            additionalProperties: false,
            properties: {
              from: { type: 'string', enum: ['literal'] },
              value: {
                type: 'string',
                title: 'Fixed value',
                maxLength: 256,
                pattern: `^${tagText}*$`,
                'x-noun': 'tag value',
                'x-advice': `use at most 256 ${tagAdvice}, without wildcards`,
              },
            },
          },
        ],
      },
    },
  },

  check({ tags }, where) {
    const seen = new Map<string, string>();
    for (const key of Object.keys(tags)) {
      const before = seen.get(key.toLowerCase());
      if (before !== undefined) {
        throw new InputError(
          `The tags ${before} and ${key}${where} differ only by case, which IAM ignores: use one of them.`,
        );
      }
      seen.set(key.toLowerCase(), key);
    }
  },

  place: intent => [intent.bucket, intent],

  /** https://docs.aws.amazon.com/AmazonS3/latest/userguide/tagging-and-policies.html */
  write({ bucket, tags }, { partition }) {
    const wanted = Object.entries(tags).map(([key, source]) => [
      `s3:ExistingObjectTag/${key}`,
      source.from === 'literal' ? source.value : sessionVariables[source.from],
    ]);
    return [
      {
        Sid: 'ReadObjectsByTags',
        Effect: 'Allow',
        Action: ['s3:GetObject', 's3:GetObjectTagging'],
        Resource: `arn:${partition}:s3:::${bucket}/*`,
        Condition: { StringEquals: Object.fromEntries(wanted) },
      },
    ];
  },

  read([statement]) {
    const bucket = /^arn:[^:]+:s3:::([^/]+)\/\*$/.exec(
      statement?.resource?.values[0] ?? '',
    )?.[1];
    const tags = (statement?.conditions ?? []).flatMap(({ key, values }) => {
      const tagKey = afterPrefix(key, 's3:ExistingObjectTag/');
      return tagKey === undefined
        ? []
        : [[tagKey, sourceOf(values[0])] as const];
    });
    return bucket !== undefined && tags.length
      ? { kind: 's3-read-by-tags', bucket, tags: Object.fromEntries(tags) }
      : undefined;
  },

  summary: ({ bucket, tags }) =>
    `read objects of bucket ${bucket} by ${
      Object.keys(tags).length === 1 ? 'the tag' : 'the tags'
    } ${Object.keys(tags).join(', ')}`,
});

function sourceOf(value: string): TagValueSource {
  const variable = Object.entries(sessionVariables).find(
    ([, text]) => text === value,
  );
  return variable
    ? { from: variable[0] as keyof typeof sessionVariables }
    : { from: 'literal', value };
}
