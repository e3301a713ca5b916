/** Hands the reader a file: `name` with its ending, what a file may not be called replaced. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: url, download: name.replace(/[\\/:*?"<>|]/g, '_') });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
