import { actionsOnResource } from '../actionsOnResource';

/** https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html */
const publish = actionsOnResource({
  kind: 'sns-publish',
  title: 'Publish messages to a topic',
  description: 'Publish messages to one SNS topic',
  noun: 'topic',
  // https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html
  name: {
    type: 'string',
    title: 'Topic',
    description: "In the cluster's account and Region",
    minLength: 1,
    maxLength: 256,
    pattern: '^[A-Za-z0-9_\\-]+(?:\\.fifo)?$',
    'x-noun': 'topic name',
    'x-advice':
      'use 1 to 256 letters, digits, hyphens and underscores, with .fifo at the end of a FIFO topic',
    'x-resource': {
      limit: 'topics',
      noun: 'topic',
      characters: 'A-Za-z0-9_.\\-',
    },
  },
  sid: 'PublishMessages',
  actions: ['sns:Publish'],
  verb: 'publish messages to',
  keyActions: 'kms:GenerateDataKey and kms:Decrypt',
});

/** What people may ask for of SNS, in the order of the form. */
export const snsIntents = [publish] as const;
