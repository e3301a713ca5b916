import { fileURLToPath } from 'node:url';
import type { RsbuildPlugin } from '@rsbuild/core';

/** Words of react-aria in one language, other than Japanese and the English it falls back to. */
const OTHER_LANGUAGES = /\/intl\/[\w-]+\/(?!ja-JP|en-US)[a-z]{2}-[A-Z]{2}\.mjs$/;

/**
 * Leaves out react-aria's words in thirty-two languages. For the build that holds the design system:
 * the shell's, and the gallery's.
 */
export const pluginOnlyJapanese = (): RsbuildPlugin => ({
  name: 'takara:only-japanese',
  setup(api) {
    api.modifyRspackConfig((config, { rspack }) => {
      const noWords = fileURLToPath(new URL('./no-words.ts', import.meta.url));
      config.plugins.push(new rspack.NormalModuleReplacementPlugin(OTHER_LANGUAGES, noWords));
    });
  },
});
