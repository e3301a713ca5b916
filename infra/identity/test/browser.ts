/** A browser as far as signing in goes: cookies by path, redirects one at a time, forms, no scripts. */
export function openBrowser(origin: string) {
  /** By name; a cookie of a deeper path by name and path, since there may be several. */
  const jar = new Map<string, { value: string; path: string }>();

  async function send(method: 'GET' | 'POST', address: string, form?: Record<string, string>, extra: Record<string, string> = {}) {
    const url = new URL(address, origin);
    const cookie = [...jar].filter(([, { path }]) => url.pathname.startsWith(path)).map(([key, { value }]) => `${key.split(' ')[0]}=${value}`).join('; ');
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { accept: 'text/html', ...(cookie ? { cookie } : {}), ...extra },
      body: form && new URLSearchParams(form),
    });
    for (const line of response.headers.getSetCookie()) keep(line);
    return response;
  }

  function keep(line: string) {
    const [pair = '', ...attributes] = line.split(/;\s*/);
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const attribute = (wanted: string) => attributes.find((text) => text.toLowerCase().startsWith(`${wanted}=`))?.split('=')[1];
    const isOver = attribute('max-age') === '0' || new Date(attribute('expires') ?? Date.now() + 1e9) < new Date();
    const path = attribute('path') ?? '/';
    const key = path === '/' ? name : `${name} ${path}`;
    if (isOver) jar.delete(key);
    else jar.set(key, { value, path });
  }

  const get = (address: string, extra?: Record<string, string>) => send('GET', address, undefined, extra);
  const post = (address: string, form: Record<string, string> = {}, extra?: Record<string, string>) => send('POST', address, form, extra);

  /** Follows redirects until a page, or until one leads to `until`, which is not opened. */
  async function follow(response: Response, until?: string): Promise<Response> {
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || !location) return response;
    const next = new URL(location, response.url || origin).href;
    return until && next.startsWith(until) ? response : follow(await get(next), until);
  }

  const open = async (address: string) => follow(await get(address));

  /** Opens a page, meets the picker and picks; ends where the platform leads. */
  async function signInAs(employeeId: string, page = '/'): Promise<Response> {
    const picker = await open(page);
    return follow(await post(picker.url, { employee: employeeId }));
  }

  return { jar, get, post, follow, open, signInAs };
}

export type Browser = ReturnType<typeof openBrowser>;
