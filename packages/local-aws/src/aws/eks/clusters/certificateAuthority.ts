/**
 * The certificate of every cluster's authority, self-signed as that of a control plane is. Nobody has its key: there is no
 * control plane here to prove itself by it.
 */
const PEM = [
  '-----BEGIN CERTIFICATE-----',
  'MIIBVTCB+6ADAgECAgEBMAoGCCqGSM49BAMCMBUxEzARBgNVBAMMCmt1YmVybmV0',
  'ZXMwIBcNMjQwMTAxMDAwMDAwWhgPMjA3NDAxMDEwMDAwMDBaMBUxEzARBgNVBAMM',
  'Cmt1YmVybmV0ZXMwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAS06JMj7pgH+q5X',
  'dmN0u3WhU5baXFL3Wehe5huYTIBx9kYxpxJmdoS2gaBQXqHVsqlnoa6u772PW6UZ',
  'nB2p9Cl6ozowODAPBgNVHRMBAf8EBTADAQH/MA4GA1UdDwEB/wQEAwICpDAVBgNV',
  'HREEDjAMggprdWJlcm5ldGVzMAoGCCqGSM49BAMCA0kAMEYCIQDICEHPRaeyeF2g',
  'GfCtERbIELKj2JQWcWBxjy4EYTAu3gIhAJLic/qQwZu9K07/YciDB0mhrW7ZlhDZ',
  'wS2frpmPSEtx',
  '-----END CERTIFICATE-----',
  '',
].join('\n');

/**
 * What a kubeconfig holds as `certificate-authority-data`: base64 of a certificate in PEM.
 * https://docs.aws.amazon.com/eks/latest/APIReference/API_Certificate.html
 */
export const CERTIFICATE_AUTHORITY_DATA = Buffer.from(PEM).toString('base64');
