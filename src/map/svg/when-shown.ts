import { VisibleTimeout } from '../visible-timeout';

/** The longest wait for the relief and the fonts. */
const WAIT_MS = 15_000;

/** Resolves when the screen shows the map with relief and fonts, or without those that do not come. */
export async function whenShown(picture: HTMLElement): Promise<void> {
  const patience = new VisibleTimeout(picture.parentElement);
  const late = new Promise<void>((resolve) => patience.start(WAIT_MS, resolve));
  await Promise.race([allThere(picture), late]);
  patience.clear();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

async function allThere(picture: HTMLElement): Promise<void> {
  const image = picture.querySelector('image');
  if (image) {
    await new Promise((resolve) => {
      image.addEventListener('load', resolve, { once: true });
      image.addEventListener('error', resolve, { once: true });
    });
  }
  await document.fonts.ready;
}
