import type { AskedQuestion } from '../../services';
import { readAction } from './readAction';

/** The questions that must all be answered with yes, for calls that need more than one action. */
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
  action: { row },
  requestTags = {},
  context,
}: AskedQuestion): string[] {
  const keys = Object.entries(context);
  return (row?.companions ?? []).flatMap(({ action, when, except }) => {
    const isNeeded =
      when === 'request-tags'
        ? Object.keys(requestTags).length > 0
        : !when ||
          keys.some(
            ([key, values]) =>
              when.test(key) && values.some(value => value !== except),
          );
    return isNeeded ? [action] : [];
  });
}
