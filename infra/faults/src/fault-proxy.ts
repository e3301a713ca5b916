import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * What stands between two parts. `pass`: nothing happens. `refuse`: nobody is there. `reset`: the connection breaks at the
 * first byte. `silent`: bytes are taken and nothing comes back. `slow`: every piece of an answer waits. Otherwise every
 * request is answered with these bytes.
 */
export type Fault = 'pass' | 'refuse' | 'reset' | 'silent' | { slowMs: number } | { answer: Buffer };

/** A TCP proxy that can fail in the ways in which networks and servers do. */
export interface FaultProxy {
  readonly port: number;
  /** From now on; connections of before are cut, unless all is well. */
  be(fault: Fault): Promise<void>;
  /** Where it leads, for what is started after it. */
  leadTo(port: number): void;
  close(): Promise<void>;
}

export async function faultProxy(port: number, target = 0): Promise<FaultProxy> {
  let fault: Fault = 'pass';
  let to = target;
  const open = new Set<Socket>();
  const server = createServer(serve);
  const listen = () => new Promise<void>((resolve, reject) => void server.once('error', reject).listen(port, '127.0.0.1', resolve));
  await listen();

  function serve(client: Socket) {
    track(client);
    if (fault === 'reset') return void client.once('data', () => client.resetAndDestroy());
    if (fault === 'silent') return void client.resume();
    if (typeof fault === 'object' && 'answer' in fault) {
      const { answer } = fault;
      return void client.on('data', () => void client.write(answer));
    }
    const upstream = track(connect(to, '127.0.0.1'));
    client.pipe(upstream);
    if (typeof fault === 'object') delayed(upstream, client, fault.slowMs);
    else upstream.pipe(client);
    for (const [one, other] of [[client, upstream], [upstream, client]] as const) one.once('close', () => other.destroy());
  }
  function track(socket: Socket): Socket {
    open.add(socket);
    return socket.on('error', () => {}).once('close', () => void open.delete(socket));
  }

  return {
    port,
    leadTo: (other) => void (to = other),
    async be(next) {
      const [before] = [fault, (fault = next)];
      if (next !== 'pass' || before !== 'pass') for (const socket of open) socket.destroy();
      if (next === 'refuse') await closed(server);
      else if (!server.listening) await listen();
    },
    async close() {
      for (const socket of open) socket.destroy();
      await closed(server);
    },
  };
}

const delayed = (from: Socket, to: Socket, ms: number) => void from.on('data', (chunk) => void setTimeout(() => to.writable && to.write(chunk), ms));
const closed = (server: Server) => new Promise<void>((resolve) => (server.listening ? server.close(() => resolve()) : resolve()));
