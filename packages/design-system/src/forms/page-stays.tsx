import { use, useLayoutEffect, useRef } from 'react';
import { ComboBoxStateContext } from 'react-aria-components';

/**
 * Inside a ComboBox: while its list is open, the page stays what it is to a screen reader. react-aria would hide all of it
 * (`ariaHideOutside` in useComboBox) though it can be read and reached: the list is not modal (ARIA 1.2, combobox), and hidden
 * content that Tab can reach breaks WCAG 4.1.2 (axe: aria-hidden-focus). It spares what carries this mark and all that is in it.
 */
export function PageStays() {
  const here = useRef<HTMLSpanElement>(null);
  const open = use(ComboBoxStateContext)?.isOpen ?? false;
  // A layout effect: the mark stands before the effect that hides.
  useLayoutEffect(() => {
    const page = open ? [...document.body.children].find((child) => child.contains(here.current)) : undefined;
    page?.setAttribute('data-live-announcer', 'true');
    return () => page?.removeAttribute('data-live-announcer');
  }, [open]);
  return <span ref={here} hidden />;
}
