/** Encodings that files of a built site may lie ready in, the better one first. */
const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The best of some encodings that a client takes, or null for none at all.
 * @param header value of `Accept-Encoding`, with weights as in `gzip;q=0.5, br, *;q=0`
 */
export function acceptedEncoding(header: string, ready: (encoding: Encoding) => boolean): Encoding | null {
  const weights = new Map(header.toLowerCase().split(',').map(weightOf));
  const weigh = (encoding: Encoding) => weights.get(encoding) ?? weights.get('*') ?? 0;
  const [best = null] = ENCODINGS.filter((encoding) => ready(encoding) && weigh(encoding) > 0).sort(
    (one, other) => weigh(other) - weigh(one),
  );
  return best;
}

function weightOf(item: string): [string, number] {
  const [name = '', ...parameters] = item.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1';
  return [name, Number(weight) || 0];
}
