import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** Resolves when somebody takes connections on this port of 127.0.0.1. */
export async function answers(port: number): Promise<void> {
  while (!(await takesConnections(port))) await pause(20);
}

const takesConnections = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const settle = (value: boolean) => {
      socket.destroy();
      resolve(value);
    };
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
