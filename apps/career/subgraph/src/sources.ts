import { getSource, parameter, type ParameterCode } from '@takara/policy-aomori';

/** Where a figure of the pack is written, as a page or a refusal names it; what is only our default until the prefecture decides is said to be one. */
export function sourceOf(code: ParameterCode): string {
  const { source, default: isDefault } = parameter(code);
  const { title, kind } = getSource(source);
  return isDefault && kind !== 'OPEN' ? `${title}（県の決定前の仮の値）` : title;
}
