import { readAction } from './readAction';
import type { AskedQuestion } from './readQuestion';

/**
 * The questions that must all be answered with yes: whoever writes an object with tags needs the action for tagging too.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
 */
export function questionsOf(question: AskedQuestion): AskedQuestion[] {
  const { action, requestTags = {} } = question;
  return action.name === 's3:PutObject' && Object.keys(requestTags).length
    ? [question, { ...question, action: readAction('s3:PutObjectTagging') }]
    : [question];
}
