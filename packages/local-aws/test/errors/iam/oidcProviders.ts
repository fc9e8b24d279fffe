import {
  CreateOpenIDConnectProviderCommand,
  TagOpenIDConnectProviderCommand,
} from '@aws-sdk/client-iam';
import { NO_SOURCE, type ErrorCase, type ErrorCases } from '../kit';
import { duplicateTags, noPolicyArn, tooManyTags, wrongTagKeys } from './cases';
import { ABSENT, ISSUER, PROVIDER, providerArn } from './fixture';
import { seen } from './sources';

const noArn = 'arn:aws:iam::111122223333:role/reader';

function noProvider(input: object = {}): ErrorCase {
  const arn = providerArn(ABSENT);
  return {
    error: 'NoSuchEntityException',
    when: 'there is no such provider',
    input: { ...input, OpenIDConnectProviderArn: arn },
    message: `OpenIDConnect Provider not found for arn ${arn}`,
    source: NO_SOURCE,
  };
}

function wrongArn(input: object = {}): ErrorCase {
  return {
    error: 'InvalidInputException',
    when: 'the ARN is none of a provider',
    input: { ...input, OpenIDConnectProviderArn: noArn },
    message: `ARN ${noArn} is not valid.`,
    source: seen.invalidArn,
  };
}

function tooManyThumbprints(input: object): ErrorCase {
  return {
    error: 'InvalidInputException',
    when: 'there are six thumbprints',
    input: {
      ...input,
      ThumbprintList: Array.from({ length: 6 }, () => '0'.repeat(40)),
    },
    message: 'Thumbprint list must contain fewer than 5 entries.',
    source: NO_SOURCE,
  };
}

const clientIds = Array.from({ length: 101 }, (_, index) => `client-${index}`);

const tooManyClients: ErrorCase = {
  error: 'LimitExceededException',
  when: 'there are 101 client ids',
  input: { Url: 'https://oidc.example.org/id/2', ClientIDList: clientIds },
  message: 'Cannot exceed quota for ClientIdsPerOpenIdConnectProvider: 100',
  source: NO_SOURCE,
};

const tag = { Tags: [{ Key: 'team', Value: '' }] };
const provider = { OpenIDConnectProviderArn: PROVIDER };

/** Errors of OpenID Connect providers. */
export const providerErrors: ErrorCases = {
  CreateOpenIDConnectProvider: [
    {
      error: 'EntityAlreadyExistsException',
      when: 'there is a provider of that URL',
      input: { Url: `https://${ISSUER}` },
      message: `Provider with url https://${ISSUER} already exists.`,
      source: seen.providerExists,
    },
    tooManyThumbprints({ Url: 'https://oidc.example.org/id/2' }),
    tooManyClients,
  ],
  GetOpenIDConnectProvider: [
    noProvider(),
    wrongArn(),
    ...noPolicyArn({}, 'OpenIDConnectProviderArn'),
  ],
  DeleteOpenIDConnectProvider: [wrongArn()],
  UpdateOpenIDConnectProviderThumbprint: [
    noProvider({ ThumbprintList: [] }),
    wrongArn({ ThumbprintList: [] }),
    tooManyThumbprints(provider),
  ],
  AddClientIDToOpenIDConnectProvider: [
    noProvider({ ClientID: 'client' }),
    wrongArn({ ClientID: 'client' }),
    {
      ...tooManyClients,
      when: 'the provider has 100 client ids',
      given: async aws => {
        const { OpenIDConnectProviderArn } = await aws.clients().iam.send(
          new CreateOpenIDConnectProviderCommand({
            Url: 'https://oidc.example.org/id/3',
            ClientIDList: clientIds.slice(1),
          }),
        );
        return { OpenIDConnectProviderArn };
      },
      input: { ClientID: 'late' },
    },
  ],
  RemoveClientIDFromOpenIDConnectProvider: [
    noProvider({ ClientID: 'client' }),
    wrongArn({ ClientID: 'client' }),
  ],
  TagOpenIDConnectProvider: [
    noProvider(tag),
    wrongArn(tag),
    duplicateTags(provider),
    tooManyTags(provider, (aws, Tags) =>
      aws
        .clients()
        .iam.send(new TagOpenIDConnectProviderCommand({ ...provider, Tags })),
    ),
  ],
  UntagOpenIDConnectProvider: [
    noProvider({ TagKeys: ['team'] }),
    wrongArn({ TagKeys: ['team'] }),
    ...wrongTagKeys(provider),
  ],
  ListOpenIDConnectProviderTags: [noProvider(), wrongArn()],
};
