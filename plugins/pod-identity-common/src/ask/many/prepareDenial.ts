import { knownOf } from '../../subject/Subject';
import { isRefusedEntry } from '../../subject/trust/isRefusedEntry';
import type { DecideAccessInput } from '../DecideAccessInput';
import { refusalOf } from '../judge/refusalOf';
import { askedPolicies } from '../layers/askedPolicies';
import { questionsOf } from '../question/questionsOf';
import type { AskedOfMany, OneOfMany } from './OneOfMany';
import { preparePermissions } from './preparePermissions';

/**
 * Prepares "who can?": tells of one after the other whether their policies, or the lack of any, make `decideAccess` say
 * *denied*, without its trace: most may not, and nobody asks why. Hand in each role and resource as one object: what is
 * learned of them is kept.
 *
 * @public
 */
export function prepareDenial(asked: AskedOfMany): (one: OneOfMany) => boolean {
  const tests = questionsOf(asked.question).map(question =>
    prepareOne({ ...asked, question }),
  );
  return one => tests.some(isDenied => isDenied(one));
}

function prepareOne(asked: AskedOfMany): (one: OneOfMany) => boolean {
  const isDeniedTo = preparePermissions(asked);
  return one => {
    const { association } = one.who.mechanism;
    if (association.state !== 'read') {
      return association.state === 'absent';
    }
    if (one.who.role.state !== 'read') {
      return one.who.role.state === 'absent';
    }
    const role = one.who.role.value;
    const input: DecideAccessInput = { ...asked, ...one };
    // Most are denied by their permissions, so these come first; with a target role they do not decide.
    if (
      !association.value.targetRoleArn &&
      (isDeniedTo(role, input) || refusalOf(input))
    ) {
      return true;
    }
    const { trust } = askedPolicies(input);
    const session = { ...knownOf(one.who), said: asked.question.context };
    return !trust || isRefusedEntry(role, trust, session);
  };
}
