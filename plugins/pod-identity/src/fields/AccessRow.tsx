import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  ButtonIcon,
  Checkbox,
  CheckboxGroup,
  Select,
  SelectItemText,
  TextField,
} from '@backstage/ui';
import { RiDeleteBinLine } from '@remixicon/react';
import {
  intentKinds,
  type GrantOptions,
  type MemberSchema,
} from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { byForm } from '../ui/byForm';
import {
  accessProblem,
  kindOf,
  startDraft,
  type AccessDraft,
} from './accessDraft';
import { ResourceSelect } from './resource';
import type { Tags } from './tagRows';
import { TagRows } from './tags';
import styles from './fields.module.css';

/** One grant: its kind, and what that asks for. */
export function AccessRow(props: {
  draft: AccessDraft;
  number: number;
  options: GrantOptions;
  cluster: string | undefined;
  showProblem: boolean;
  isDisabled?: boolean;
  /** With the members that changed. */
  onChange: (changed: AccessDraft) => void;
  /** With another draft, of another kind. */
  onKindChange: (started: AccessDraft) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { draft, options, cluster, isDisabled, onChange } = props;
  const number = `${props.number}`;
  const kind = kindOf(draft);
  const problem = props.showProblem ? accessProblem(draft) : undefined;
  return (
    <div
      className={styles.access}
      role="group"
      aria-label={t('fields.access.row', { number })}
    >
      <div className={styles.withRemove}>
        <Select
          {...byForm}
          label={t('fields.access.row', { number })}
          placeholder={t('fields.access.choose')}
          items={intentKinds.map(({ kind: id, title, description }) => ({
            id,
            title,
            description,
          }))}
          selectedKey={kind?.kind ?? null}
          onSelectionChange={key => props.onKindChange(startDraft(`${key}`))}
          isDisabled={isDisabled}
          isInvalid={Boolean(problem) && !kind}
        >
          {item => <SelectItemText {...item} />}
        </Select>
        <div className={styles.remove}>
          <ButtonIcon
            variant="tertiary"
            size="small"
            icon={<RiDeleteBinLine aria-hidden="true" />}
            aria-label={t('fields.access.remove', { number })}
            isDisabled={isDisabled}
            onPress={props.onRemove}
          />
        </div>
      </div>
      {Object.entries(kind?.members ?? {}).map(([member, schema]) => (
        <MemberField
          // Fields with a state of their own begin again for another kind.
          key={`${kind?.kind} ${member}`}
          schema={schema}
          value={draft[member]}
          options={options}
          cluster={cluster}
          isDisabled={isDisabled}
          showProblems={Boolean(problem)}
          onChange={value => onChange({ [member]: value })}
        />
      ))}
      {problem ? (
        <p className={styles.problem} role="alert">
          {'key' in problem
            ? t(`fields.validation.${problem.key}`)
            : problem.message}
        </p>
      ) : null}
    </div>
  );
}

/** What a kind asks for, by its schema: a resource that is open, tags, choices, or a text. */
function MemberField(props: {
  schema: MemberSchema;
  value: unknown;
  options: GrantOptions;
  cluster: string | undefined;
  isDisabled?: boolean;
  showProblems: boolean;
  onChange: (value: unknown) => void;
}) {
  const { schema, value, options, cluster, isDisabled, onChange } = props;
  const field = {
    label: schema.title,
    description: schema.description,
    isDisabled,
    isRequired: true,
  };
  switch (schema.type) {
    case 'array':
      return (
        <CheckboxGroup
          {...byForm}
          {...field}
          orientation="horizontal"
          value={Array.isArray(value) ? value : []}
          onChange={onChange}
        >
          {schema.items.enum.map(one => (
            <Checkbox key={one} value={one}>
              {one}
            </Checkbox>
          ))}
        </CheckboxGroup>
      );
    case 'object':
      return (
        <fieldset className={styles.group}>
          <legend className={styles.legend}>{schema.title}</legend>
          <TagRows
            tags={value as Tags | undefined}
            tagKeys={options.tagKeys}
            onChange={onChange}
            isDisabled={isDisabled}
            showProblems={props.showProblems}
          />
        </fieldset>
      );
    default:
      return schema['x-resource'] ? (
        <ResourceSelect
          {...field}
          options={options}
          cluster={cluster}
          resource={schema['x-resource']}
          value={value as string | undefined}
          onChange={onChange}
          isInvalid={props.showProblems && !value}
        />
      ) : (
        <TextField
          {...byForm}
          {...field}
          value={typeof value === 'string' ? value : ''}
          onChange={text => onChange(text === '' ? undefined : text)}
          maxLength={schema.maxLength}
          isInvalid={props.showProblems && !value}
        />
      );
  }
}
