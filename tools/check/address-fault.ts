import { quote } from './issue';

/** What a web address holds that is seen: RFC 3986, and letters of other scripts (RFC 3987). */
const ADDRESS = /^[\p{L}\p{M}\p{N}\-._~:/?#[\]@!$&'()*+,;=%]+$/u;

/** A name with a dot in it, or numbers: pages of old archives have no better. */
const HOST = /^(?:[a-z\d_-]+\.)+[a-z\d-]{2,}$|^(?:\d{1,3}\.){3}\d{1,3}$/;

/** Addresses that lead to the reader's own machine or network. */
const OWN_MACHINE = /^(?:0|10|127|192\.168|169\.254)\.|\.(?:local|localhost|internal|invalid|test)$/;

/** What is wrong with an address on the web; `undefined` where a link may lead to it. */
export function addressFault(address: string): string | undefined {
  const found = `found ${quote(address)}`;
  if (!/^https?:\/\//.test(address))
    return `${found}, wanted an address that begins with https:// or http://`;
  if (!ADDRESS.test(address))
    return `${found}, wanted an address without spaces, quotes and signs such as < or \\`;
  if (/%(?![\da-f]{2})/i.test(address)) return `${found}, wanted two digits after each %`;
  if (!URL.canParse(address)) return `${found}, wanted a web address`;
  const { hostname, username, password, port } = new URL(address);
  if (username !== '' || password !== '') return `${found}, wanted an address without a name or password`;
  if (!HOST.test(hostname) || OWN_MACHINE.test(hostname)) {
    return `${found}, wanted an address with the name of a host, such as example.org`;
  }
  return port === '' ? undefined : `${found}, wanted an address without a port`;
}
