import type { WireResponse } from '../wire';

/** A call is not answered: its connection is to be reset. */
export class ConnectionReset extends Error {
  constructor() {
    super('The connection is reset, as a fault says');
    this.name = 'ConnectionReset';
  }
}

/** Something else than the service answers a call, as a fault says. */
export class ForeignAnswer extends Error {
  constructor(readonly response: WireResponse) {
    super('Something else answers, as a fault says');
    this.name = 'ForeignAnswer';
  }
}
