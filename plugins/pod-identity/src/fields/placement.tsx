import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  makeFieldSchema,
  type CustomFieldValidator,
} from '@backstage/plugin-scaffolder-react';
import { Select } from '@backstage/ui';
import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import { useEffect } from 'react';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { byForm } from '../ui/byForm';
import {
  FieldGroup,
  FieldRow,
  NothingOpen,
  validationText,
  WithGrantOptions,
} from './options';
import {
  openNamespaces,
  ownerRefOf,
  settlePlacement,
  type OpenCluster,
  type Placement,
} from './settlePlacement';

/** Schema of the form field `PodIdentityPlacementPicker`. */
const placementSchema = makeFieldSchema({
  output: z =>
    z
      .object({
        cluster: z.string().describe('Name of a configured cluster'),
        namespace: z.string().describe('Namespace that is open to the owner'),
      })
      .partial(),
  uiOptions: z =>
    z.object({
      owner: z
        .string()
        .optional()
        .describe('Entity ref of the owner, where the template fixes it'),
      ownerField: z
        .string()
        .optional()
        .describe('Name of the parameter that holds the owner. Default: owner'),
    }),
});

/** Asks for a cluster and a namespace that are open to the owner. */
function PlacementField(props: typeof placementSchema.TProps) {
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

/** Keeps the placement to what is open to the owner, who can change after it was chosen. */
function SettledPlacement(props: {
  options: GrantOptions;
  owner: string | undefined;
  placement: Placement;
  onChange: (placement: Placement) => void;
  isRequired?: boolean;
  isDisabled?: boolean;
  isInvalid?: boolean;
}) {
  const { options, owner, placement, onChange, ...flags } = props;
  const open = openNamespaces(options, owner);
  const settled = settlePlacement(placement, open);
  const fits =
    settled.cluster === placement.cluster &&
    settled.namespace === placement.namespace;

  useEffect(() => {
    if (!fits) {
      onChange(settled);
    }
  });

  return open.length === 0 ? (
    <NoNamespace options={options} owner={owner} />
  ) : (
    <PlacementSelects
      {...flags}
      open={open}
      placement={settled}
      onChange={onChange}
    />
  );
}

/** A cluster, and one of its open namespaces. */
function PlacementSelects(props: {
  open: readonly OpenCluster[];
  placement: Placement;
  onChange: (placement: Placement) => void;
  isRequired?: boolean;
  isDisabled?: boolean;
  isInvalid?: boolean;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { open, placement, onChange, isRequired, isDisabled, isInvalid } =
    props;
  const { cluster, namespace } = placement;
  const namespaces = open.find(({ name }) => name === cluster)?.namespaces;
  return (
    <FieldRow>
      <Select
        {...byForm}
        label={t('fields.placement.cluster')}
        placeholder={t('fields.placement.chooseCluster')}
        options={open.map(({ name }) => ({ value: name, label: name }))}
        selectedKey={cluster ?? null}
        onSelectionChange={key =>
          onChange(settlePlacement({ cluster: `${key}` }, open))
        }
        isRequired={isRequired}
        isDisabled={isDisabled}
        isInvalid={isInvalid && !cluster}
      />
      <Select
        {...byForm}
        label={t('fields.placement.namespace')}
        placeholder={t('fields.placement.chooseNamespace')}
        options={(namespaces ?? []).map(name => ({ value: name, label: name }))}
        selectedKey={namespace ?? null}
        onSelectionChange={key => onChange({ cluster, namespace: `${key}` })}
        isRequired={isRequired}
        isDisabled={isDisabled || !namespaces}
        isInvalid={isInvalid && !namespace}
      />
    </FieldRow>
  );
}

/** Why no namespace can be chosen, and what to do. */
function NoNamespace(props: {
  options: GrantOptions;
  owner: string | undefined;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { options, owner } = props;
  if (options.clusters.length === 0) {
    return <NothingOpen message={t('fields.placement.noCluster')} />;
  }
  return (
    <NothingOpen
      message={
        owner
          ? t('fields.placement.noNamespaceForOwner', { owner })
          : t('fields.placement.noNamespace')
      }
    />
  );
}

/** Refuses half a placement, which a JSON schema of type `object` lets through. */
const validatePlacement: CustomFieldValidator<Placement> = (
  placement,
  validation,
  { apiHolder },
) => {
  if (!placement?.cluster) {
    validation.addError(validationText(apiHolder, 'cluster'));
  } else if (!placement.namespace) {
    validation.addError(validationText(apiHolder, 'namespace'));
  }
};

/** `ui:field: PodIdentityPlacementPicker`. */
export const placementField = {
  name: 'PodIdentityPlacementPicker',
  component: PlacementField,
  schema: placementSchema,
  validation: validatePlacement,
};
