import { collectDefaultMetrics } from 'prom-client';
import { createGateway } from './gateway.ts';
import { failToStart, obeySignals } from './run.ts';
import { SettingsError } from './setting.ts';
import { readBareSettings } from './settings.ts';

/** `SUPERGRAPH=<file> PORT=<n>`: the graph endpoint alone, without sign-in, with every limit. Subgraphs are asked at their addresses in the file. */
async function main() {
  const settings = readBareSettings(process.env);
  const { supergraph, host, port } = settings;
  if (supergraph === null) throw new SettingsError('設定 SUPERGRAPH がありません。スーパーグラフのファイルを指定してください。');
  const gateway = await createGateway({ settings, supergraph: { file: supergraph }, graphPaths: ['/graphql', '/'] });
  collectDefaultMetrics({ register: gateway.metrics.registry });
  obeySignals(gateway);
  const address = await gateway.app.listen({ host: host ?? '127.0.0.1', port });
  console.log(`ゲートウェイが起動しました: ${address}/graphql`);
}

await main().catch(failToStart);
