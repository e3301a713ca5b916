import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../src/button/button.tsx';
import { mount } from './mount.tsx';

const colourOf = (variable: string) => {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.color = `var(${variable})`;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
};

it('the main button stands 48 px high in the key colour, and its focus ring is black on yellow', async () => {
  mount(
    <>
      <p>マウスはここ</p>
      <Button variant="primary">応募する</Button>
    </>,
  );
  await page.getByText('マウスはここ').hover();
  await userEvent.keyboard('{Tab}');
  const button = page.getByRole('button').element();
  const { minBlockSize, backgroundColor, outlineColor, outlineStyle } = getComputedStyle(button);
  expect(document.activeElement).toBe(button);
  expect({ minBlockSize, outlineColor, outlineStyle }).toEqual({ minBlockSize: '48px', outlineColor: 'rgb(0, 0, 0)', outlineStyle: 'solid' });
  expect(backgroundColor).toBe(colourOf('--color-key-900'));
});

it('only the Digital Agency’s colours exist', () => {
  const tokens = getComputedStyle(document.documentElement);
  expect(tokens.getPropertyValue('--color-blue-900')).toBe('#0017c1');
  expect(tokens.getPropertyValue('--color-sky-500')).toBe('');
});

it('every class of a component is the design system’s own, so that no utility of a remote can meet it', () => {
  const components = [...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]).filter((rule) => rule instanceof CSSLayerBlockRule && rule.name === 'components');
  const selectors = components.flatMap((layer) => selectorsOf(layer as CSSLayerBlockRule));
  const classes = new Set(selectors.flatMap((selector) => selector.match(/\.[\w-]+/g) ?? []));
  expect(classes.size).toBeGreaterThan(150);
  expect([...classes].filter((name) => !name.startsWith('.ds-'))).toEqual([]);
  expect(selectors.filter((selector) => !selector.includes('.ds-'))).toEqual([]);
});

function selectorsOf({ cssRules }: CSSGroupingRule): string[] {
  return [...cssRules].flatMap((rule) => (rule instanceof CSSStyleRule ? rule.selectorText : rule instanceof CSSGroupingRule ? selectorsOf(rule) : []));
}
