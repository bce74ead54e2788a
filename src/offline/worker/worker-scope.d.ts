/** What the service worker uses of its surroundings; TypeScript's own library for workers excludes the one for pages. */
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Clients {
  claim(): Promise<void>;
  matchAll(options: {
    readonly type: 'window';
    readonly includeUncontrolled: boolean;
  }): Promise<readonly { postMessage(message: unknown): void }[]>;
}

interface WorkerScope {
  readonly registration: Pick<ServiceWorkerRegistration, 'scope'>;
  readonly clients: Clients;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ExtendableMessageEvent) => void): void;
}

/** The files of this build that are stored at once, as the build writes them in. */
declare const STORED_FILES: readonly {
  /** From the site's root. */
  readonly url: string;
  /** Of a file whose name does not change with its content. */
  readonly revision: string | null;
  /** Of its content, as in `sha256-…`. */
  readonly integrity: string;
}[];

/** The streets of areas, from the site's root; stored once they were looked at. */
declare const AREA_FILES: readonly { readonly url: string; readonly revision: string }[];

/** The fonts of this build, from the site's root; stored once a face of their family was asked for. */
declare const FONT_FILES: readonly string[];
