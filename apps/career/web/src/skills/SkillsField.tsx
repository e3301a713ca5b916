import { TokenField, type FieldProps } from '@takara/design-system/forms';
import { useQuery } from '@takara/web-kit';
import { useState } from 'react';
import { SkillSuggestionsDocument } from '../gql/graphql.ts';

interface Props extends FieldProps {
  value: readonly string[];
  onChange: (value: string[]) => void;
  most: number;
}

/** Skills by name: what the prefecture already calls them is suggested, so that one skill keeps one name. */
export function SkillsField(props: Props) {
  const [text, search] = useState('');
  const q = text.trim();
  const { data } = useQuery(SkillSuggestionsDocument, { variables: { q }, pause: q === '', keepPrevious: true });
  const suggestions = q ? (data?.skills?.edges ?? []).map(({ node }) => node.name) : [];
  return <TokenField {...props} suggestions={suggestions} onSearch={search} />;
}
