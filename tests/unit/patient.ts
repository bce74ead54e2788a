/** For `vi.waitFor`: slow machines take their time. */
export const PATIENT = { timeout: 20_000 };
