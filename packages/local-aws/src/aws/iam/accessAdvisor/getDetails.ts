import type {
  GetServiceLastAccessedDetailsRequest,
  GetServiceLastAccessedDetailsResponse,
} from '@aws-sdk/client-iam';
import { authorize } from '../../../platform/authorization';
import type { Call } from '../../../platform/call';
import { checkText } from '../../../platform/constraints';
import { iamError } from '../iamErrors';
import { iamPage } from '../iamPage';

export function getServiceLastAccessedDetails(
  input: GetServiceLastAccessedDetailsRequest,
  call: Call,
): GetServiceLastAccessedDetailsResponse {
  const jobId = checkText('jobId', input.JobId, { min: 36, max: 36 });
  authorize(call, {
    action: 'iam:GetServiceLastAccessedDetails',
    resource: '*',
  });
  const job = call.state.iamOf(call).accessJobs.get(jobId);
  if (!job) {
    throw iamError(
      'NoSuchEntityException',
      `The job with id ${jobId} cannot be found.`,
    );
  }
  const { items, ...page } = iamPage(
    job.services,
    input,
    ({ ServiceNamespace }) => ServiceNamespace ?? '',
  );
  return {
    JobStatus: 'COMPLETED',
    JobType: job.granularity,
    JobCreationDate: job.createdAt,
    JobCompletionDate: job.createdAt,
    ServicesLastAccessed: items,
    ...page,
  };
}
