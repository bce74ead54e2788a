import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** What the target of a request looks like on the wire, which `fetch` would tidy up. */
export function ask(
  site: string,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site);
    const sent = request(
      { hostname, port, path: target, headers, method, agent: false },
      async (response) => {
        const flat = Object.entries(response.headers).map(([name, value]) => [name, value?.toString()]);
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(flat),
          body: await text(response),
        });
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

/** Sends bytes as they are, and reads what comes until the server hangs up. */
export async function sendRaw(site: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(site);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  return text(socket);
}
