/**
 * Hot reload of a remote through the shell does nothing at all, silently, unless React finds a DevTools hook that keeps a map of
 * renderers before it starts: React Refresh asks it for them. First inline script of the development page.
 */
export const DEVTOOLS_STUB = `if (!window.__REACT_DEVTOOLS_GLOBAL_HOOK__) {
  const renderers = new Map();
  window.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
    renderers,
    supportsFiber: true,
    inject(renderer) { const id = renderers.size + 1; renderers.set(id, renderer); return id; },
    onScheduleFiberRoot() {},
    onCommitFiberRoot() {},
    onCommitFiberUnmount() {},
  };
}`;
