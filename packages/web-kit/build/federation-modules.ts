import { rspack, type Rspack } from '@rsbuild/core';

/** A file of federation's own packages, named as a CommonJS one. */
const COMMON = /\/@module-federation\/[^/]+\/dist\/.*\.cjs$/;
const asModule = (file: string) => file.replace(/\.cjs$/, '.js');

/**
 * Comes after federation's plugin, which names the CommonJS files of its runtime: nothing that a page never calls can be left
 * out of them (a remote's entry is half as large again). Beside each stands the same file as an ES module.
 */
export const federationAsModules: Rspack.RspackPluginInstance = {
  apply(compiler: Rspack.Compiler) {
    new rspack.NormalModuleReplacementPlugin(COMMON, (resolving) => {
      resolving.request = asModule(resolving.request);
    }).apply(compiler);
    compiler.hooks.afterPlugins.tap('takara:federation-as-modules', ({ options: { resolve } }) => {
      resolve.alias = Object.fromEntries(Object.entries(resolve.alias || {}).map(([name, file]) => [name, typeof file === 'string' && COMMON.test(file) ? asModule(file) : file]));
    });
  },
};
