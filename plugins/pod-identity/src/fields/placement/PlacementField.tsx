import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { podIdentityTranslationRef } from '../../translationRef';
import { FieldGroup } from '../options/FieldGroup';
import { WithGrantOptions } from '../options/WithGrantOptions';
import { ownerRefOf } from './ownerRefOf';
import type { placementSchema } from './placementSchema';
import { SettledPlacement } from './SettledPlacement';

/** Asks for a cluster and a namespace that are open to the owner. */
export function PlacementField(props: typeof placementSchema.TProps) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { formContext, formData, schema, uiSchema } = props;
  const { owner, ownerField = 'owner' } = uiSchema['ui:options'] ?? {};
  const chosenOwner = formContext?.formData?.[ownerField];
  return (
    <FieldGroup
      title={schema.title ?? t('fields.placement.title')}
      description={schema.description}
    >
      <WithGrantOptions>
        {options => (
          <SettledPlacement
            options={options}
            owner={ownerRefOf(owner ?? chosenOwner)}
            placement={formData ?? {}}
            onChange={props.onChange}
            isRequired={props.required}
            isDisabled={props.disabled}
            isInvalid={(props.rawErrors?.length ?? 0) > 0}
          />
        )}
      </WithGrantOptions>
    </FieldGroup>
  );
}
