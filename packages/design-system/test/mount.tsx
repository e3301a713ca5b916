import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach } from 'vitest';
import '../gallery/gallery.css';

let root: Root | null = null;
let host: HTMLElement | null = null;

beforeEach(() => {
  document.documentElement.lang = 'ja';
  document.title = '部品の見本';
});

afterEach(() => {
  root?.unmount();
  host?.remove();
  root = host = null;
});

/** Draws it in the page as the shell would, inside `<main>`. One at a time; taken away after each test. */
export function mount(content: ReactNode): HTMLElement {
  host = document.body.appendChild(document.createElement('main'));
  root = createRoot(host);
  flushSync(() => root?.render(content));
  return host;
}
