/**
 * Parts that remotes ask for and the shell does not need at once. A remote brings no copy of a shared part (`import: false`),
 * and federation provides only what the shell's own code names: without these lines a page with a field dies with RUNTIME-012.
 */
export const providedWhenNeeded = {
  forms: () => import('@takara/design-system/forms'),
  charts: () => import('@takara/design-system/charts'),
  fonts: () => import('@takara/design-system/fonts'),
};
