import { readAction } from './readAction';
import type { AskedQuestion } from './readQuestion';

/** Condition keys of a request to write an object, each with the action that S3 asks for where the request carries it. */
const OF_HEADERS: readonly (readonly [RegExp, string])[] = [
  [/^s3:x-amz-(?:acl|grant-.+)$/i, 's3:PutObjectAcl'],
  [
    /^s3:object-lock-(?:mode|retain-until-date|remaining-retention-days)$/i,
    's3:PutObjectRetention',
  ],
  [/^s3:object-lock-legal-hold$/i, 's3:PutObjectLegalHold'],
];

/**
 * The questions that must all be answered with yes, for calls that need more than one action.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export function questionsOf(question: AskedQuestion): AskedQuestion[] {
  const { name } = question.action;
  return [
    question,
    ...companionsOf(question).map(companion => ({
      ...question,
      action: readAction(companion),
      companionOf: name,
    })),
  ];
}

function companionsOf({
  action: { name },
  requestTags = {},
  context,
}: AskedQuestion): string[] {
  switch (name) {
    case 's3:PutObject': {
      const keys = Object.keys(context);
      return [
        ...(Object.keys(requestTags).length ? ['s3:PutObjectTagging'] : []),
        ...OF_HEADERS.flatMap(([pattern, action]) =>
          keys.some(key => pattern.test(key)) ? [action] : [],
        ),
      ];
    }
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObjectAttributes.html
    case 's3:GetObjectAttributes':
      return ['s3:GetObject'];
    case 's3:GetObjectVersionAttributes':
      return ['s3:GetObjectVersion'];
    default:
      return [];
  }
}
