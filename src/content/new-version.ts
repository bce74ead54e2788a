/** A host that answers nothing has no new version to tell of. */
const PATIENCE_MS = 10_000;

/** Whether the host has another version of the atlas by now: its page starts other code than this page did. */
export async function hasNewVersion(): Promise<boolean> {
  // There is none where the build renders pages.
  const entry = globalThis.document?.querySelector<HTMLScriptElement>('script[type=module][src]');
  if (!entry) return false;
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    const answer = await fetch(window.location.pathname, { cache: 'no-store', signal });
    const page = answer.ok ? await answer.text() : '';
    const file = entry.src.slice(entry.src.lastIndexOf('/') + 1);
    // Not one that a network puts before all others until its reader has signed in.
    return page.includes('<div id="app"') && !page.includes(file);
  } catch (error) {
    console.info('No page to compare versions with:', error);
    return false;
  }
}
