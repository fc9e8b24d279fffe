import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podIdentityTranslationRef } from '../../translationRef';

/** A bucket and key pattern for people: those that mean everything are said in words. */
export interface PlaceWords {
  bucket: string;
  prefix: string;
  /** The prefix is a key pattern as it stands, not words. */
  isPattern: boolean;
}

/** Puts a bucket and a key pattern into words. */
export function usePlaceWords(bucket: string, prefix: string): PlaceWords {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const isEveryBucket = bucket === '*';
  const shared = { bucket: isEveryBucket ? t('grants.everyBucket') : bucket };
  if (prefix === '') {
    const itself = isEveryBucket
      ? t('grants.bucketsThemselves')
      : t('grants.bucketItself');
    return { ...shared, prefix: itself, isPattern: false };
  }
  return prefix === '*'
    ? { ...shared, prefix: t('grants.everyObject'), isPattern: false }
    : { ...shared, prefix, isPattern: true };
}
