import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  makeFieldSchema,
  type CustomFieldValidator,
} from '@backstage/plugin-scaffolder-react';
import { Button, Flex, Text } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import type { GrantOptions } from 'backstage-plugin-pod-identity-common';
import { useRef, useState } from 'react';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { AccessRow } from './AccessRow';
import { accessProblem, type AccessDraft } from './accessDraft';
import { FieldGroup, validationText, WithGrantOptions } from './options';

/** Schema of the form field `PodIdentityAccessPicker`. */
const accessSchema = makeFieldSchema({
  output: z =>
    z
      .array(z.object({ kind: z.string() }).partial().passthrough())
      .describe('Grants, as the permissions of aws:iam-role:create'),
  uiOptions: z =>
    z.object({
      placementField: z
        .string()
        .optional()
        .describe(
          'Name of the parameter that holds the placement, whose cluster decides account and Region. Default: placement',
        ),
    }),
});

/** Asks for grants, each of a kind out of the catalogue. */
function AccessField(props: typeof accessSchema.TProps) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { formContext, formData, schema, uiSchema } = props;
  const { placementField = 'placement' } = uiSchema['ui:options'] ?? {};
  return (
    <FieldGroup
      title={schema.title ?? t('fields.access.title')}
      description={schema.description ?? t('fields.access.description')}
    >
      <WithGrantOptions>
        {options => (
          <AccessRows
            drafts={formData ?? []}
            options={options}
            cluster={formContext?.formData?.[placementField]?.cluster}
            onChange={props.onChange}
            isDisabled={props.disabled}
            showProblems={(props.rawErrors?.length ?? 0) > 0}
          />
        )}
      </WithGrantOptions>
    </FieldGroup>
  );
}

/** The grants as rows that can be added, changed and removed. */
function AccessRows(props: {
  drafts: readonly AccessDraft[];
  options: GrantOptions;
  cluster: string | undefined;
  onChange: (drafts: AccessDraft[]) => void;
  isDisabled?: boolean;
  /** Says what is wrong with rows. */
  showProblems: boolean;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { options, cluster, isDisabled, showProblems } = props;
  const [rows, setRows] = useState(() =>
    props.drafts.map((draft, id) => ({ id, draft })),
  );
  // Several rows can change at once, where the cluster changes: each change builds on the one before.
  const latest = useRef(rows);
  const change = (next: typeof rows) => {
    latest.current = next;
    setRows(next);
    props.onChange(next.map(({ draft }) => draft));
  };
  const add = () => {
    const id = Math.max(-1, ...rows.map(row => row.id)) + 1;
    change([...latest.current, { id, draft: {} }]);
  };

  return (
    <Flex direction="column" gap="3">
      {rows.length === 0 ? (
        <Text as="p" color="secondary">
          {t('fields.access.none')}
        </Text>
      ) : null}
      {rows.map(({ id, draft }, index) => (
        <AccessRow
          key={id}
          draft={draft}
          number={index + 1}
          options={options}
          cluster={cluster}
          showProblem={showProblems}
          isDisabled={isDisabled}
          onChange={changed =>
            change(
              latest.current.map(row =>
                row.id === id
                  ? { id, draft: { ...row.draft, ...changed } }
                  : row,
              ),
            )
          }
          onKindChange={started =>
            change(
              latest.current.map(row =>
                row.id === id ? { id, draft: started } : row,
              ),
            )
          }
          onRemove={() => change(latest.current.filter(row => row.id !== id))}
        />
      ))}
      <div>
        <Button
          variant="secondary"
          size="small"
          iconStart={<RiAddLine aria-hidden="true" />}
          isDisabled={isDisabled}
          onPress={add}
        >
          {t('fields.access.add')}
        </Button>
      </div>
    </Flex>
  );
}

/** Refuses what the domain refuses, in its words. */
const validateAccess: CustomFieldValidator<AccessDraft[]> = (
  drafts,
  validation,
  { apiHolder },
) => {
  (drafts ?? []).forEach((draft, index) => {
    const problem = accessProblem(draft);
    if (problem) {
      const text =
        'key' in problem
          ? validationText(apiHolder, problem.key)
          : problem.message;
      validation.addError(`${index + 1}: ${text}`);
    }
  });
};

/** `ui:field: PodIdentityAccessPicker`. */
export const accessField = {
  name: 'PodIdentityAccessPicker',
  component: AccessField,
  schema: accessSchema,
  validation: validateAccess,
};
