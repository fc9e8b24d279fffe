/** A client of the SDK, as far as its configuration tells of its service. */
export type SdkClientClass = new (settings: { region: string }) => {
  config: {
    protocol: { getShapeId(): string };
    protocolSettings: { defaultNamespace?: string; [setting: string]: unknown };
  };
};
