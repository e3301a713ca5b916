import { Badge, Table } from '@takara/design-system';
import { readFragment, type FragmentType } from '../gql/index.ts';
import { FigureRowFragmentDoc } from '../gql/graphql.ts';

interface Props {
  caption: string;
  captionHidden?: boolean;
  figures: readonly FragmentType<typeof FigureRowFragmentDoc>[];
}

/** Figures the system keeps to, each with where it is written. One the prefecture has not decided carries its mark. */
export function FigureTable({ caption, captionHidden, figures }: Props) {
  return (
    <Table
      caption={caption}
      captionHidden={captionHidden}
      rows={figures.map((figure) => readFragment(FigureRowFragmentDoc, figure))}
      rowKey={({ code }) => code}
      columns={[
        { key: 'label', header: '決まり', rowHeader: true, cell: ({ label }) => label },
        { key: 'value', header: '値', cell: ({ value, isDefault }) => <span className="inline-flex flex-wrap items-center gap-2"><strong>{value}</strong>{isDefault ? <Badge tone="warning">初期値</Badge> : null}</span> },
        { key: 'source', header: '出典', cell: ({ source, note }) => <>{source.title}{source.article ? `　${source.article}` : ''}{note ? <span className="block text-sm text-text-quiet">{note}</span> : null}</> },
      ]}
    />
  );
}
