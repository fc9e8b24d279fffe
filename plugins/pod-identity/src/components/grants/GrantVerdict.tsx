import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Grant } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../../translationRef';
import type { Tone } from '../../view/tone';
import { Pill } from '../primitives/Pill';

/** The verdict in a word. Never "allowed": layers that could deny were not read. */
export function GrantVerdict(props: {
  effect: Grant['effect'];
  verdict: Grant['verdict'];
  tone: Tone;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { effect, verdict, tone } = props;
  return (
    <Pill tone={tone}>
      {effect === 'Allow'
        ? t(`grants.allow.${verdict}`)
        : t(`grants.deny.${verdict}`)}
    </Pill>
  );
}
