import {
  mapOf,
  policyText,
  record,
  savedList,
  savedStore,
  tagMap,
  text,
} from '../../saved';
import { topicStores, type TopicRecord } from './topics';

const topic = record<TopicRecord>({
  name: text,
  arn: text,
  accountId: text,
  attributes: mapOf(text),
  policy: policyText,
  tags: tagMap,
});

/** The topics of an account in a Region. */
export const savedTopics = {
  regions: savedStore(topicStores, {
    topics: savedList(topic, {
      all: topics => topics.values(),
      add: (topics, item) => topics.set(item.name, item),
      keys: [({ name }) => name],
    }),
  }),
};
