import { parseArn } from 'iam-policy';
import { knownOf } from '../../subject/Subject';
import {
  absent,
  nothing,
  type KeyKnowledge,
  type KnowledgeOf,
} from '../../subject/session/KeyKnowledge';
import { permissionKnowledge } from '../../subject/session/permissionKnowledge';
import { afterPrefix } from '../../subject/session/tagKnowledge';
import type { DecideAccessInput } from '../DecideAccessInput';
import { directCallKnowledge } from './directCall';
import { tagKeysValue, tagValue } from './tagValue';

type Source = (key: string) => KeyKnowledge | undefined;

/**
 * What is known of the context of the request that is asked about: from its tags, from the session, from what the asker
 * said, and from the request being a pod's own. What nobody can know beforehand, such as `aws:SourceIp`, stays unknown.
 */
export function questionKnowledge(input: DecideAccessInput): KnowledgeOf {
  const ofSession = permissionKnowledge(knownOf(input.who));
  const sources: Source[] = [
    objectTagKnowledge(input),
    requestTagKnowledge(input),
    key => known(ofSession(key)),
    saidKnowledge(input),
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

function objectTagKnowledge({
  question,
  objectTags,
}: DecideAccessInput): Source {
  const carried = question.action.s3?.objectTag;
  return key => {
    const tagKey = afterPrefix(key, 's3:existingobjecttag/');
    if (tagKey === undefined) {
      return undefined;
    }
    return carried ? tagValue(objectTags.tags, tagKey) : absent;
  };
}

function requestTagKnowledge({ question }: DecideAccessInput): Source {
  const { action, requestTags } = question;
  const carried = action.s3?.writesTags;
  return key => {
    const objectTag = afterPrefix(key, 's3:requestobjecttag/');
    if (objectTag !== undefined) {
      return carried ? tagValue(requestTags, objectTag) : absent;
    }
    if (key === 's3:requestobjecttagkeys') {
      return carried ? tagKeysValue(requestTags) : absent;
    }
    // Of what is left unsaid, the session knows more: no request of a pod carries the tags of its session anew.
    if (!requestTags || carried) {
      return undefined;
    }
    const resourceTag = afterPrefix(key, 'aws:requesttag/');
    if (resourceTag !== undefined) {
      return tagValue(requestTags, resourceTag);
    }
    return key === 'aws:tagkeys' ? tagKeysValue(requestTags) : undefined;
  };
}

/** S3's keys of a listing come with no other action. */
const OF_LISTINGS = new Set(['s3:prefix', 's3:delimiter', 's3:max-keys']);

function saidKnowledge({ question }: DecideAccessInput): Source {
  const said = new Map(
    Object.entries(question.context).map(([key, values]) => [
      key.toLowerCase(),
      values,
    ]),
  );
  const { s3 } = question.action;
  return key => {
    const values = said.get(key);
    if (values) {
      return { known: 'value', value: values };
    }
    const carriesNone =
      s3 &&
      ((OF_LISTINGS.has(key) && !s3.lists) ||
        (key === 's3:versionid' && !s3.version));
    return carriesNone ? absent : undefined;
  };
}

function resourceKnowledge({ question, resource }: DecideAccessInput): Source {
  const arn = parseArn(question.resource);
  const accountId = resource.accountId ?? arn?.accountId;
  return key => {
    switch (key) {
      case 'aws:resourceaccount':
      case 's3:resourceaccount':
        return accountId ? { known: 'value', value: accountId } : undefined;
      case 'aws:requestedregion':
        return arn?.region ? { known: 'value', value: arn.region } : undefined;
      default:
        return undefined;
    }
  };
}
