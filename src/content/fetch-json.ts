/** What a JSON file holds; whoever asks must know, or check, what that is. @throws where it cannot be had */
export async function fetchJson<T = unknown>(url: URL | string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
  return response.json();
}
