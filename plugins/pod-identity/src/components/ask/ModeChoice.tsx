import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ToggleButton, ToggleButtonGroup } from '@backstage/ui';
import { podIdentityTranslationRef } from '../../translationRef';
import type { AskMode } from '../../view/sharedQuestion';
import styles from './AskCard.module.css';

/** Whether to ask about one service account or about all. */
export function ModeChoice(props: {
  mode: AskMode;
  onChange: (mode: AskMode) => void;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { mode, onChange } = props;
  return (
    <ToggleButtonGroup
      className={styles.modes}
      aria-label={t('ask.mode.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[mode]}
      onSelectionChange={([next]) => onChange(next as AskMode)}
    >
      <ToggleButton id="decide">{t('ask.mode.decide')}</ToggleButton>
      <ToggleButton id="whoCan">{t('ask.mode.whoCan')}</ToggleButton>
    </ToggleButtonGroup>
  );
}
