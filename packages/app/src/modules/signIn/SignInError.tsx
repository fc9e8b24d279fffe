import { Button, Container, Flex, Text } from '@backstage/ui';

/** Shown while the backend does not answer, most often because it is still starting. */
export const SignInError = ({ error }: { error?: Error }) => (
  <Container>
    <Flex direction="column" gap="4" align="start" mt="8" role="alert">
      <Text as="h1" variant="title-medium">
        The portal could not sign you in
      </Text>
      <Text>
        The backend did not answer. If it was started a moment ago, give it a
        few seconds and try again.
      </Text>
      {error && <Text color="secondary">{error.message}</Text>}
      <Button onPress={() => window.location.reload()}>Try again</Button>
    </Flex>
  </Container>
);
