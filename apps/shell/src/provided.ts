import * as react from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as reactDom from 'react-dom';
import * as designSystem from '@takara/design-system';
import * as webKit from '@takara/web-kit';
import type { Provided } from '@takara/web-kit/shell';

/** Version of the platform's own packages, which are released together; the build writes it in. */
declare const PLATFORM_VERSION: string;

/** What all parts of the page share, one copy each: a remote's build leaves the same names out (packages/web-kit/build/shared.ts). */
export const provided: Provided = {
  'react': { version: react.version, part: react },
  'react/jsx-runtime': { version: react.version, part: jsxRuntime },
  'react-dom': { version: react.version, part: reactDom },
  '@takara/web-kit': { version: PLATFORM_VERSION, part: webKit },
  '@takara/design-system': { version: PLATFORM_VERSION, part: designSystem },
  '@takara/design-system/forms': { version: PLATFORM_VERSION, fetch: () => import('@takara/design-system/forms') },
  '@takara/design-system/charts': { version: PLATFORM_VERSION, fetch: () => import('@takara/design-system/charts') },
};
