import { Counter, Gauge, Histogram, Registry } from 'prom-client';

type AskResult = 'answered' | 'unavailable';
type ReloadResult = 'loaded' | 'refused' | 'unchanged';

/** What the operators of the graph watch, as Prometheus reads it at `/metrics`. Labels hold codes and subgraphs, never a person or a value. */
export class GraphMetrics {
  readonly registry = new Registry();
  readonly #requests = new Histogram({ name: 'takara_graph_request_seconds', help: 'Requests to the graph', labelNames: ['outcome'], buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3], registers: [this.registry] });
  readonly #errors = new Counter({ name: 'takara_graph_errors_total', help: 'Errors shown to clients, by code', labelNames: ['code'], registers: [this.registry] });
  readonly #subgraphs = new Histogram({ name: 'takara_subgraph_request_seconds', help: 'Requests to subgraphs', labelNames: ['subgraph', 'result'], buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3], registers: [this.registry] });
  readonly #circuits = new Gauge({ name: 'takara_subgraph_left_alone', help: '1 while a subgraph that did not answer is not asked', labelNames: ['subgraph'], registers: [this.registry] });
  readonly #reloads = new Counter({ name: 'takara_supergraph_reloads_total', help: 'Supergraphs read, by result', labelNames: ['result'], registers: [this.registry] });
  readonly #loadedAt = new Gauge({ name: 'takara_supergraph_loaded_timestamp_seconds', help: 'When the supergraph in use was loaded', registers: [this.registry] });

  constructor() {
    for (const result of ['loaded', 'refused', 'unchanged'] satisfies ReloadResult[]) this.#reloads.inc({ result }, 0);
  }

  requested(): (outcome: 'answered' | 'errors' | 'refused') => void {
    const began = performance.now();
    return (outcome) => this.#requests.observe({ outcome }, secondsSince(began));
  }

  errorShown(code: string): void {
    this.#errors.inc({ code });
  }

  subgraphAsked(subgraph: string): (result: AskResult) => void {
    const began = performance.now();
    return (result) => this.#subgraphs.observe({ subgraph, result }, secondsSince(began));
  }

  circuitChanged(subgraph: string, isOpen: boolean): void {
    this.#circuits.set({ subgraph }, isOpen ? 1 : 0);
  }

  supergraphRead(result: ReloadResult): void {
    this.#reloads.inc({ result });
    if (result === 'loaded') this.#loadedAt.setToCurrentTime();
  }
}

const secondsSince = (began: number) => (performance.now() - began) / 1000;
