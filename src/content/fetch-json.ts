/** The content of a JSON file, whatever it is. @throws where it cannot be had */
export async function fetchJson(url: URL | string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.json();
}

/**
 * The content of a JSON file of this very build: its name carries a hash of it, so its shape is known and not checked.
 * @throws where it cannot be had
 */
export async function fetchAsset<Content>(url: URL | string): Promise<Content> {
  return (await fetchJson(url)) as Content;
}
