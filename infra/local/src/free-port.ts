import { createServer } from 'node:net';
import { StartupError } from './startup-error.ts';

/** Throws StartupError when somebody already listens there; asked before any work is done. */
export const assertPortFree = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) =>
      reject(new StartupError(error.code === 'EADDRINUSE' ? `ポート ${port} は使われています。使っているプログラムを止めるか、PORT=4001 npm start のように別のポートを指定してください。` : `${host}:${port} で待ち受けられません（${error.code}）。`)),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
