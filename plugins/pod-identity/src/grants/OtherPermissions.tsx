import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Accordion, AccordionPanel, AccordionTrigger } from '@backstage/ui';
import type { OtherPermission } from 'backstage-plugin-pod-identity-common';
import { podIdentityTranslationRef } from '../messages/translationRef';
import { StatementName } from '../documents/StatementName';
import { Chips } from '../ui/Chip';
import { DataTable } from '../ui/DataTable';

/** Statements that are not understood, closed until asked for. */
export function OtherPermissions(props: {
  permissions: readonly OtherPermission[];
}) {
  const { t } = useTranslationRef(podIdentityTranslationRef);
  const { permissions } = props;
  if (permissions.length === 0) {
    return null;
  }
  const title = t('other.title', { count: permissions.length });
  return (
    <Accordion>
      <AccordionTrigger level={4} title={title} />
      <AccordionPanel>
        <DataTable
          label={title}
          columns={[
            t('other.meaning'),
            t('other.effect'),
            t('other.actions'),
            t('other.resources'),
            t('other.source'),
          ]}
          rows={permissions.map((permission, index) => ({
            key: `${index}`,
            cells: [
              permission.summary,
              permission.effect === 'Allow'
                ? t('other.allow')
                : t('other.deny'),
              <Chips key="actions" values={permission.actions} />,
              <Chips key="resources" values={permission.resources} />,
              <StatementName
                key="source"
                statement={permission.source}
                withPolicy
              />,
            ],
          }))}
        />
      </AccordionPanel>
    </Accordion>
  );
}
