/**
 * Noto Sans JP, cut by unicode range: a browser fetches only the pieces whose characters are on the page.
 * The list of ranges alone is 15 kB, so import this lazily, after the first page is drawn:
 * `requestIdleCallback(() => void import('@takara/design-system/fonts'))`.
 */
import '@fontsource-variable/noto-sans-jp';
