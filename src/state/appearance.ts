import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Language } from '../content/language';
import type { ThemeName } from '../symbology/palette';
import type { Address, BasemapChoice, Renderer } from './address';

/** What the browser prefers where the address does not say. */
export interface Preferences {
  readonly lang: Language;
  readonly theme: ThemeName;
}

type Look = Pick<Address, 'lang' | 'theme' | 'map' | 'basemap' | 'embed'>;

/** In which language, colours and frame the atlas appears. */
export class Appearance {
  readonly #preferredTheme: Signal<ThemeName>;
  readonly #asked = signal<Look>({});

  readonly lang: ReadonlySignal<Language>;
  readonly theme: ReadonlySignal<ThemeName>;
  /** How the map is to be drawn; null: as the machine can. */
  readonly renderer: ReadonlySignal<Renderer | null> = computed(() => this.#asked.value.map ?? null);
  readonly #onlineAttempt = signal(0);
  /** What the map lies on. */
  readonly basemap: ReadonlySignal<BasemapChoice> = computed(() => this.#asked.value.basemap ?? 'embedded');
  /** Which attempt at the online basemap this is, from 1; 0: none is wanted. */
  readonly onlineAttempt: ReadonlySignal<number> = computed(() =>
    this.basemap.value === 'online' ? this.#onlineAttempt.value : 0,
  );
  /** Whether the map stands in a frame of another page. */
  readonly embedded: ReadonlySignal<boolean> = computed(() => this.#asked.value.embed ?? false);

  readonly address: ReadonlySignal<Look> = this.#asked;

  constructor(preferences: Preferences) {
    this.#preferredTheme = signal(preferences.theme);
    this.lang = computed(() => this.#asked.value.lang ?? preferences.lang);
    this.theme = computed(() => this.#asked.value.theme ?? this.#preferredTheme.value);
  }

  restore({ lang, theme, map, basemap, embed }: Address): void {
    if (basemap === 'online' && this.basemap.peek() !== 'online') this.#onlineAttempt.value += 1;
    this.#asked.value = {
      ...(lang && { lang }),
      ...(theme && { theme }),
      ...(map && { map }),
      ...(basemap && { basemap }),
      ...(embed && { embed }),
    };
  }

  setLang(lang: Language): void {
    this.#asked.value = { ...this.#asked.value, lang };
  }

  setTheme(theme: ThemeName): void {
    this.#asked.value = { ...this.#asked.value, theme };
  }

  /** Asks other servers for more detail, again where they failed before; or ends that. */
  setBasemap(choice: BasemapChoice): void {
    const { basemap: _basemap, ...others } = this.#asked.value;
    batch(() => {
      if (choice === 'online') this.#onlineAttempt.value += 1;
      this.#asked.value = { ...others, ...(choice === 'online' && { basemap: choice }) };
    });
  }

  /** The system's theme changed; it counts while the reader has chosen none. */
  preferTheme(theme: ThemeName): void {
    this.#preferredTheme.value = theme;
  }
}
