import { matchesWildcard } from '../../match/wildcards';
import { truthOf } from '../truth';
import { withVariables } from './ValueTest';

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_String */
export const stringEquals = withVariables((value, text) =>
  truthOf(value === text),
);

export const stringEqualsIgnoreCase = withVariables((value, text) =>
  truthOf(value.toLowerCase() === text.toLowerCase()),
);

export const stringLike = withVariables((value, pattern, literalAt) =>
  truthOf(matchesWildcard(pattern, value, literalAt)),
);
