import { fetchJson } from '../content/fetch-json';
import type { readPublished, SCHEMAS } from '../content/published';
import { type Resource, resource } from './resource';

export type PublishedKind = keyof typeof SCHEMAS;
export type Published<Kind extends PublishedKind> = ReturnType<typeof readPublished<Kind>>;

/**
 * A published file of our own. It may be of another version than this code.
 * @throws where it cannot be had, or is not understood
 */
export async function fetchPublished<Kind extends PublishedKind>(
  url: URL,
  kind: Kind,
): Promise<Published<Kind>> {
  const [json, published] = await Promise.all([fetchJson(url), import('../content/published')]);
  return published.readPublished(kind, json);
}

/** @param read makes of its content what the app works with */
export const publishedResource = <Kind extends PublishedKind, T>(
  url: URL,
  kind: Kind,
  read: (content: Published<Kind>) => T,
): Resource<T> => resource(async () => read(await fetchPublished(url, kind)));
