/** An attempt to use a service. */
export interface Access {
  principalArn: string;
  /** Namespace: `s3`. */
  service: string;
  /** Name of the operation, without the service. */
  action: string;
  date: Date;
  region: string;
}

/** The last attempt of each principal to use each action. */
export class AccessStore {
  readonly #byPrincipal = new Map<string, Map<string, Access>>();

  note(access: Access): void {
    const { principalArn, service, action } = access;
    let accesses = this.#byPrincipal.get(principalArn);
    if (!accesses) {
      accesses = new Map();
      this.#byPrincipal.set(principalArn, accesses);
    }
    accesses.set(`${service}:${action}`, access);
  }

  all(): Access[] {
    return [...this.#byPrincipal.values()].flatMap(accesses => [
      ...accesses.values(),
    ]);
  }

  /** What a principal used of a service, the latest first. */
  of(principalArn: string, service: string): Access[] {
    return [...(this.#byPrincipal.get(principalArn)?.values() ?? [])]
      .filter(access => access.service === service)
      .sort((a, b) => b.date.getTime() - a.date.getTime());
  }
}
