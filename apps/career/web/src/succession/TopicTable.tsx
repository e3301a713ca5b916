import { type Column, DateText, Link, Table } from '@takara/design-system';
import { today } from '@takara/web-kit';
import type { ReactNode } from 'react';
import type { TopicRowFragment } from '../gql/graphql.ts';
import { paths } from '../paths.ts';
import { unitName } from '../side-assignments/acts/host-unit.ts';
import { TopicState } from './TopicState.tsx';

/** Topics with who knows them, who comes after and how long there is. */
export function TopicTable({ rows, isOwn }: { rows: readonly TopicRowFragment[]; isOwn: boolean }) {
  return <Table caption="継承すべき知識" captionHidden rows={rows} rowKey={({ id }) => id} columns={isOwn ? COLUMNS.filter(({ key }) => key !== 'left') : COLUMNS} />;
}

/** In words what is left until the day. */
export function timeLeft({ lostOn, monthsLeft }: Pick<TopicRowFragment, 'lostOn' | 'monthsLeft'>): string {
  if (lostOn === null) return '－';
  if (lostOn < today()) return 'もういません';
  return monthsLeft === 0 ? '1か月未満' : `あと${monthsLeft}か月`;
}

const COLUMNS: Column<TopicRowFragment>[] = [
  { key: 'title', header: '知識', rowHeader: true, cell: ({ id, title, unit }) => <><Link href={paths.topic(id)}>{title}</Link><span className="block text-sm font-normal text-text-quiet">{unitName(unit)}</span></> },
  { key: 'state', header: '状態', cell: (row) => <TopicState topic={row} /> },
  { key: 'holders', header: '担い手', cell: ({ holders }) => <Names rows={(holders ?? []).map(({ id, name, depthLabel, hasLeft }) => ({ key: id, name, detail: hasLeft ? '離れました' : depthLabel }))} none="まだいません" /> },
  { key: 'left', header: 'できる人がいるのは', cell: (row) => (row.lostOn ? <>{timeLeft(row)}<span className="block text-sm text-text-quiet"><DateText value={row.lostOn} />まで</span></> : row.handOverBy ? <><DateText value={row.handOverBy} />までに</> : '－') },
  { key: 'plans', header: '後任と期限', cell: ({ plans }) => <Names rows={(plans ?? []).map(({ id, successorName, dueOn, isOverdue, confirmedOn }) => ({ key: id, name: successorName, detail: confirmedOn ? '引継ぎ完了' : <>{dueOn ? <DateText value={dueOn} /> : null}まで{isOverdue ? '（過ぎました）' : ''}</> }))} none="－" /> },
];

function Names({ rows, none }: { rows: readonly { key: string; name: string | null; detail: ReactNode }[]; none: string }) {
  if (rows.length === 0) return none;
  return <>{rows.map(({ key, name, detail }) => <span key={key} className="block"><span className="mr-2 inline-block">{name}</span><span className="inline-block text-sm text-text-quiet">{detail}</span></span>)}</>;
}

export const CSV_HEADER = ['知識', '所属', '状態', '担い手', '途切れる日', '引き継ぐ期限の目安', '後任', '後任の期限'];
export const csvRow = ({ title, unit, stateLabel, holders, lostOn, handOverBy, plans }: TopicRowFragment) => [
  title, unitName(unit), stateLabel, (holders ?? []).map(({ name, hasLeft }) => `${name}${hasLeft ? '（離れました）' : ''}`).join('、'), lostOn ?? '', handOverBy ?? '', (plans ?? []).map(({ successorName }) => successorName).join('、'), (plans ?? []).map(({ dueOn }) => dueOn).join('、'),
];
