import { parseArn, type ArnParts } from 'iam-policy';
import { knownOf } from '../../subject/Subject';
import {
  nothing,
  type KeyKnowledge,
  type KnowledgeOf,
} from '../../subject/session/KeyKnowledge';
import { permissionKnowledge } from '../../subject/session/permissionKnowledge';
import { afterPrefix } from '../../subject/session/tagKnowledge';
import { tagKeysValue, tagValue } from '../../subject/session/tagValue';
import {
  contextValues,
  type AskedQuestion,
} from '../../services/AskedQuestion';
import { serviceOfQuestion, type AskedResource } from '../../services';
import type { DecideAccessInput } from '../DecideAccessInput';
import { directCallKnowledge } from '../../subject/session/globalKeys';

type Source = (lowerCaseKey: string) => KeyKnowledge | undefined;

/**
 * What is known of the context of the request that is asked about: what its service knows of it, its tags, the session, what
 * the question says, and that the request is a pod's own. What nobody can know beforehand, such as `aws:SourceIp`, stays
 * unknown.
 */
export function questionKnowledge(input: DecideAccessInput): KnowledgeOf {
  const { question, resource } = input;
  const ofSession = permissionKnowledge(knownOf(input.who));
  const ofService = serviceOfQuestion(question)?.keys?.(question, resource);
  const sources: Source[] = [
    ...(ofService ? [ofService] : []),
    key => requestTagKnowledge(key, question),
    key => known(ofSession(key)),
    key => saidKnowledge(key, question),
    resourceKnowledge(input),
    key => known(directCallKnowledge(key)),
  ];
  return key => {
    for (const source of sources) {
      const knowledge = source(key);
      if (knowledge) {
        return knowledge;
      }
    }
    return nothing;
  };
}

function known(knowledge: KeyKnowledge): KeyKnowledge | undefined {
  return knowledge.known === 'nothing' ? undefined : knowledge;
}

/** Of what is left unsaid, the session knows more: no request of a pod carries the tags of its session anew. */
function requestTagKnowledge(
  key: string,
  { requestTags }: AskedQuestion,
): KeyKnowledge | undefined {
  if (!requestTags) {
    return undefined;
  }
  const tagKey = afterPrefix(key, 'aws:requesttag/');
  if (tagKey !== undefined) {
    return tagValue(requestTags, tagKey);
  }
  return key === 'aws:tagkeys' ? tagKeysValue(requestTags) : undefined;
}

function saidKnowledge(
  key: string,
  question: AskedQuestion,
): KeyKnowledge | undefined {
  const value = contextValues(question, key);
  return value && { known: 'value', value };
}

/** Services that have one endpoint in the commercial partition: requests to it are of this Region. */
const GLOBAL_SERVICES: Readonly<Record<string, string>> = {
  iam: 'us-east-1',
  cloudfront: 'us-east-1',
  organizations: 'us-east-1',
  route53: 'us-east-1',
};

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html#condition-keys-requestedregion */
function regionKnowledge(
  arn: ArnParts | undefined,
  { region }: AskedResource,
): KeyKnowledge | undefined {
  const ofGlobal =
    arn?.partition === 'aws' ? GLOBAL_SERVICES[arn.service] : undefined;
  const name =
    arn?.region || ofGlobal || (region?.state === 'read' && region.value);
  return name ? { known: 'value', value: name } : undefined;
}

function resourceKnowledge({ question, resource }: DecideAccessInput): Source {
  const arn = parseArn(question.resource);
  const accountId = resource.accountId ?? arn?.accountId;
  return key => {
    switch (key) {
      case 'aws:resourceaccount':
        return accountId ? { known: 'value', value: accountId } : undefined;
      case 'aws:requestedregion':
        return regionKnowledge(arn, resource);
      default:
        return undefined;
    }
  };
}
