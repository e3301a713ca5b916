import { once } from 'node:events';
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
  /** Pieces of answers that it holds back just now, being slow. */
  held(): number;
  /** Bytes of given answers that somebody took, all in all. */
  taken(): number;
  close(): Promise<void>;
}

const PIECE = 65_536;

export async function faultProxy(port: number, target = 0): Promise<FaultProxy> {
  let fault: Fault = 'pass';
  let to = target;
  let held = 0;
  let taken = 0;
  const open = new Set<Socket>();
  const server = createServer(serve);
  const listen = () => once(server.listen(port, '127.0.0.1'), 'listening');
  await listen();

  function serve(client: Socket) {
    track(client);
    if (fault === 'reset') return void client.once('data', () => client.resetAndDestroy());
    if (fault === 'silent') return void client.resume();
    if (typeof fault === 'object' && 'answer' in fault) {
      const { answer } = fault;
      return void client.on('data', () => give(client, answer));
    }
    const upstream = track(connect(to, '127.0.0.1'));
    client.pipe(upstream);
    if (typeof fault === 'object') holdBack(upstream, client, fault.slowMs);
    else upstream.pipe(client);
    for (const [one, other] of [[client, upstream], [upstream, client]] as const) one.once('close', () => other.destroy());
  }
  function track(socket: Socket): Socket {
    open.add(socket);
    return socket.on('error', () => {}).once('close', () => void open.delete(socket));
  }
  /** Piece by piece, as fast as it is taken. */
  function give(client: Socket, rest: Buffer) {
    if (rest.length === 0 || client.destroyed) return;
    const piece = rest.subarray(0, PIECE);
    client.write(piece, (error) => {
      if (error) return;
      taken += piece.length;
      give(client, rest.subarray(PIECE));
    });
  }
  function holdBack(from: Socket, client: Socket, ms: number) {
    from.on('data', (chunk) => {
      held++;
      setTimeout(() => {
        held--;
        if (client.writable) client.write(chunk);
      }, ms);
    });
  }

  return {
    port,
    leadTo: (other) => void (to = other),
    held: () => held,
    taken: () => taken,
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

const closed = (server: Server) => new Promise<void>((resolve) => (server.listening ? server.close(() => resolve()) : resolve()));
