export { createGateway, type Gateway, type GatewayOptions } from './gateway.ts';
export type { Authenticate } from './graph/graph-endpoint.ts';
export { mayAskAdHoc, mayUseExplorer, type Asker } from './graph/graph.policy.ts';
export type { SignActor } from './graph/http-transport.ts';
export { InvalidSupergraph } from './graph/supergraph.ts';
export { loadTrustedDocuments, type TrustedDocuments } from './graph/trusted-documents.ts';
export { failToStart, obeySignals } from './run.ts';
export { readSettings, refuseUnknownSettings, SettingsError } from './setting.ts';
export { GRAPH_SETTINGS, readGraphSettings, SUBGRAPH_URL_FAMILY, type GraphSettings } from './settings.ts';
