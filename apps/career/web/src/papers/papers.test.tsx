import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, configure, fireEvent, screen } from '@testing-library/react';
import { executeWith, renderModule } from '@takara/web-kit/testing';
import type { ModuleManifest } from '@takara/web-kit';
import { afterEach, expect, it, vi } from 'vitest';
import manifest from '../../module.json';
import documents from '../gql/persisted-documents.json';
import career from '../module.tsx';
import { paths } from '../paths.ts';

const GRAPH = readFileSync(join(import.meta.dirname, '../../../../../gateway/api.graphql'), 'utf8');
const OUTLOOK = { id: 'e', employee: { id: 'e' }, employeeName: '青山 蓮', serviceYear: 4, stageLabel: '基礎習得段階', findings: [], placements: [], recordForms: [] };
const PAPER = { id: 'rotation-outlook:e', fileName: '説明_青山 蓮.pdf', mediaType: 'application/pdf', contentBase64: btoa('%PDF-1.7') };

configure({ asyncUtilTimeout: 15_000 });
afterEach(cleanup);

it('what went wrong is said beside the button, which makes the paper when it is pressed again', async () => {
  let reachable = false;
  const rotationOutlookPaper = () => { if (reachable) return PAPER; throw Object.assign(new Error('x'), { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }); };
  const files: Blob[] = [];
  URL.createObjectURL = (file) => { files.push(file as Blob); return 'blob:x'; };
  URL.revokeObjectURL = () => {};
  const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) { expect(this.download).toBe(PAPER.fileName); });
  renderModule(career, { manifest: manifest as ModuleManifest, path: paths.rotation(), edge: executeWith(GRAPH, { rotationOutlook: OUTLOOK, rotationChart: { rules: [], options: [] }, rotationReach: { everybody: false, units: [], jobFamilies: [] }, rotationOutlookPaper }), documents });
  fireEvent.click(await screen.findByRole('button', { name: '見通しの説明をPDFにする' }));
  expect(await screen.findByText('この情報をいま取り出せません。')).toBeTruthy();
  expect(files).toEqual([]);
  reachable = true;
  fireEvent.click(await screen.findByRole('button', { name: '見通しの説明をPDFにする' }));
  expect(await screen.findByText('「説明_青山 蓮.pdf」をダウンロードしました。')).toBeTruthy();
  expect(screen.queryByText('この情報をいま取り出せません。')).toBeNull();
  expect(pressed).toHaveBeenCalledOnce();
  expect([files.length, files[0]!.type, await files[0]!.text()]).toEqual([1, 'application/pdf', '%PDF-1.7']);
});
