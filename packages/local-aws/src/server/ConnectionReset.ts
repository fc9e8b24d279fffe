/** A call is not answered: its connection is to be reset. */
export class ConnectionReset extends Error {
  constructor() {
    super('The connection is reset, as a fault says');
    this.name = 'ConnectionReset';
  }
}
