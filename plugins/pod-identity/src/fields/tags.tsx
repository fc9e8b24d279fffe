import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  makeFieldSchema,
  type CustomFieldValidator,
} from '@backstage/plugin-scaffolder-react';
import { Button, Flex } from '@backstage/ui';
import { RiAddLine } from '@remixicon/react';
import { checkIntent } from 'backstage-plugin-pod-identity-common';
import { useState } from 'react';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { TagRowFields } from './TagRowFields';
import { FieldGroup, validationText, WithGrantOptions } from './options';
import {
  incompleteKey,
  rowsOf,
  tagRowProblem,
  tagsOf,
  type TagRow,
  type Tags,
} from './tagRows';

/** Schema of the form field `PodIdentityTagsPicker`. */
const tagsSchema = makeFieldSchema({
  output: z =>
    z
      .record(
        z.union([
          z.object({
            from: z.enum([
              'namespace',
              'service-account',
              'cluster-name',
              'cluster-arn',
            ]),
          }),
          z.object({ from: z.literal('literal'), value: z.string() }),
        ]),
      )
      .describe('Where the value of each tag comes from, by tag key'),
  uiOptions: z => z.object({}),
});

/** Asks for the tags by which objects are opened, and where the value of each comes from. */
function TagsField(props: typeof tagsSchema.TProps) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { schema, formData } = props;
  return (
    <FieldGroup
      title={schema.title ?? t('fields.tags.title')}
      description={schema.description ?? t('fields.tags.description')}
    >
      <WithGrantOptions>
        {({ tagKeys }) => (
          <TagRows
            tags={formData}
            tagKeys={tagKeys}
            onChange={props.onChange}
            isDisabled={props.disabled}
            showProblems={(props.rawErrors?.length ?? 0) > 0}
          />
        )}
      </WithGrantOptions>
    </FieldGroup>
  );
}

/** The tags as rows that can be added, changed and removed. */
export function TagRows(props: {
  tags: Tags | undefined;
  tagKeys: readonly string[];
  onChange: (tags: Tags) => void;
  isDisabled?: boolean;
  /** Says what is wrong with rows that nobody has touched yet too. */
  showProblems: boolean;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  // Rows hold what the value cannot: their order, and keys that are empty or stand twice.
  const [rows, setRows] = useState(() => rowsOf(props.tags));
  const { tagKeys, isDisabled, onChange, showProblems } = props;

  const change = (changed: TagRow[]) => {
    setRows(changed);
    onChange(tagsOf(changed));
  };
  const add = () => {
    const id = Math.max(-1, ...rows.map(row => row.id)) + 1;
    change([...rows, { id, key: '', source: { from: 'namespace' } }]);
  };

  return (
    <Flex direction="column" gap="3">
      {rows.map((row, index) => (
        <TagRowFields
          key={row.id}
          row={row}
          number={index + 1}
          tagKeys={tagKeys}
          problem={tagRowProblem(row, rows)}
          showProblem={showProblems}
          isDisabled={isDisabled}
          onChange={next =>
            change(rows.map(other => (other.id === row.id ? next : other)))
          }
          onRemove={
            rows.length > 1
              ? () => change(rows.filter(other => other.id !== row.id))
              : undefined
          }
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
          {t('fields.tags.add')}
        </Button>
      </div>
    </Flex>
  );
}

/** Refuses tags that are not complete, and those that the domain refuses. */
const validateTags: CustomFieldValidator<Tags> = (
  tags,
  validation,
  { apiHolder },
) => {
  if (!tags || Object.keys(tags).length === 0) {
    validation.addError(validationText(apiHolder, 'tag'));
    return;
  }
  if (incompleteKey in tags) {
    validation.addError(validationText(apiHolder, 'tagRow'));
    return;
  }
  try {
    // Any bucket will do: the field next to this one asks for it.
    checkIntent({ kind: 's3-read-by-tags', bucket: 'any-bucket', tags });
  } catch (error) {
    validation.addError(error instanceof Error ? error.message : `${error}`);
  }
};

/** `ui:field: PodIdentityTagsPicker`. */
export const tagsField = {
  name: 'PodIdentityTagsPicker',
  component: TagsField,
  schema: tagsSchema,
  validation: validateTags,
};
