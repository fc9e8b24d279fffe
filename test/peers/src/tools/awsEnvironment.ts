const HOME = '/nonexistent';

/**
 * The environment of a client that knows nothing but the endpoint: no settings, profiles or proxies of the person whose
 * machine this is.
 */
export function awsEnvironment(url: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(AWS_|TF_|BOTO_)|_proxy$/i.test(name),
  );
  return {
    ...Object.fromEntries(own),
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_CONFIG_FILE: `${HOME}/config`,
    AWS_SHARED_CREDENTIALS_FILE: `${HOME}/credentials`,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_PAGER: '',
    AWS_MAX_ATTEMPTS: '1',
    PYTHONDONTWRITEBYTECODE: '1',
  };
}
