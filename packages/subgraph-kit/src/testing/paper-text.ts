/** What somebody could select in a PDF, page by page, without spaces and line breaks: where a line ends is the paper's affair. */
export async function paperText(pdf: Uint8Array | string): Promise<string[]> {
  const { extractText, getDocumentProxy } = await import('unpdf');
  const bytes = typeof pdf === 'string' ? Buffer.from(pdf, 'base64') : pdf;
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }));
  return text.map((page) => page.replace(/\s/g, ''));
}
