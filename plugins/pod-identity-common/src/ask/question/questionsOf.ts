import { readAction } from './readAction';
import type { AskedQuestion } from './readQuestion';

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
  action: { s3 },
  requestTags = {},
  context,
}: AskedQuestion): string[] {
  const keys = Object.keys(context);
  return (s3?.companions ?? []).flatMap(({ action, when }) => {
    const isNeeded =
      when === 'request-tags'
        ? Object.keys(requestTags).length
        : !when || keys.some(key => when.test(key));
    return isNeeded ? [action] : [];
  });
}
