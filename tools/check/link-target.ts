import type { LinkTarget } from '../../src/content/model';
import { LAYER_IDS } from '../../src/content/vocabulary';
import { didYouMean } from '../../src/data/clinic/suggest';
import { addressFault } from './address-fault';

/** A link of the prose, or why it leads nowhere. */
export type LinkResult = { readonly to: LinkTarget } | { readonly message: string };

const SCHEMES = ['feature', 'layer', 'chapter', 'claim', 'https', 'http'];

/** Reads the address of a link: `feature:…`, `layer:…`, `chapter:…`, `claim:…` or a web address. */
export function readLink(url: string): LinkResult {
  const [, scheme, rest = ''] = /^([a-z]+):(.*)$/i.exec(url) ?? [];
  switch (scheme) {
    case 'feature':
    case 'chapter':
    case 'claim':
      return { to: { kind: scheme, id: rest } };
    case 'layer': {
      const id = LAYER_IDS.find((layer) => layer === rest);
      if (id !== undefined) return { to: { kind: 'layer', id } };
      return { message: `no layer "${rest}"${didYouMean(rest, LAYER_IDS)}` };
    }
    case 'http':
    case 'https': {
      const message = addressFault(url);
      return message === undefined ? { to: { kind: 'web', url } } : { message };
    }
    default: {
      const near = scheme === undefined ? '' : didYouMean(scheme, SCHEMES);
      const wanted = 'feature:…, layer:…, chapter:…, claim:… or https:…';
      return { message: `found a link to "${url}"${near}, wanted ${wanted}` };
    }
  }
}
