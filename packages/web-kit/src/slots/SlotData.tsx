import { memo, useCallback, useEffect, useState, type ReactNode } from 'react';
import type { QueryState } from '../graph/query.ts';
import type { ModuleManifest, SlotData as SlotHooks } from '../module.ts';
import { Remote, type RemoteFailure } from '../remotes/Remote.tsx';
import { useContributors } from './Slot.tsx';

type DataOf<Name extends keyof SlotHooks> = NonNullable<ReturnType<SlotHooks[Name]>['data']>;

/** What one module has answered so far. */
export interface Feed<Data> {
  /** The module's title. */
  title: string;
  moduleId: string;
  status: 'waiting' | 'ready' | 'failed';
  data: Data | undefined;
  /** True while a retry runs. */
  retrying: boolean;
  retry: () => void;
}

interface Props<Name extends keyof SlotHooks> {
  name: Name;
  /** False: no module is asked, and none of its code fetched, until it turns true. */
  when?: boolean;
  /** Draws the answers of all modules, in the registry's order; called again with each that arrives. */
  children: (feeds: readonly Feed<DataOf<Name>>[]) => ReactNode;
}

/** A slot of data: every module's hook runs where it cannot harm another's, and the page draws what they answered as one. */
export function SlotData<Name extends keyof SlotHooks>({ name, when = true, children }: Props<Name>) {
  type Data = DataOf<Name>;
  const contributors = useContributors(name);
  const [feeds, setFeeds] = useState<Readonly<Record<string, Feed<Data>>>>({});
  const report = useCallback((feed: Feed<Data>) => setFeeds((old) => ({ ...old, [feed.moduleId]: feed })), []);
  return (
    <>
      {(when ? contributors : []).map((manifest) => <Reader key={manifest.id} name={name} manifest={manifest} report={report as Report} />)}
      {children(contributors.map(({ id, title }) => feeds[id] ?? { title, moduleId: id, status: 'waiting', data: undefined, retrying: false, retry: () => {} }))}
    </>
  );
}

type Report = (feed: Feed<never>) => void;
type Hook = () => QueryState<never>;

/** Renders nothing, and not again when the page around it does: only its own answer makes it report. */
const Reader = memo(function Reader({ name, manifest, report }: { name: keyof SlotHooks; manifest: ModuleManifest; report: Report }) {
  const failed = (failure: RemoteFailure) => <Failed manifest={manifest} report={report} {...failure} />;
  return (
    <Remote id={manifest.id} waiting={null} failed={failed}>
      {(module) => {
        const useData = module.slots[name] as Hook | undefined;
        return useData ? <Answered useData={useData} manifest={manifest} report={report} /> : <Nothing manifest={manifest} report={report} />;
      }}
    </Remote>
  );
});

function Answered({ useData, manifest, report }: { useData: Hook; manifest: ModuleManifest; report: Report }) {
  const { data, error, retry, refreshing } = useData();
  useEffect(() => {
    const status = error ? 'failed' : data === undefined ? 'waiting' : 'ready';
    report({ title: manifest.title, moduleId: manifest.id, status, data, retrying: status === 'waiting' && refreshing, retry });
  }, [data, error, retry, refreshing, manifest, report]);
  return null;
}

function Failed({ manifest, report, retrying, retry }: RemoteFailure & { manifest: ModuleManifest; report: Report }) {
  useEffect(() => {
    report({ title: manifest.title, moduleId: manifest.id, status: 'failed', data: undefined, retrying, retry });
    // `retry` is new at every render and always does the same.
  }, [manifest, report, retrying]);
  return null;
}

function Nothing({ manifest, report }: { manifest: ModuleManifest; report: Report }) {
  useEffect(() => report({ title: manifest.title, moduleId: manifest.id, status: 'failed', data: undefined, retrying: false, retry: () => location.reload() }), [manifest, report]);
  return null;
}
