import type { Page } from '@playwright/test';

/** A voice of the stand-in, as `getVoices` lists it. */
export interface FakeVoice {
	lang: string;
	localService?: boolean;
	name?: string;
}

export interface FakeSpeech {
	voices: readonly FakeVoice[];
	/** After how many ms the voices are listed; at once if none. */
	late?: number;
	/** How long an utterance takes, in ms; none never ends by itself. */
	takes?: number;
	/** As on Android: a pause ends the utterance and is not told. */
	pauseEnds?: boolean;
	/** No utterance ever begins. */
	mute?: boolean;
}

/** What the stand-in was told to do, over all pages of the test. */
export interface Heard {
	what: 'speak' | 'cancel' | 'pause' | 'resume';
	text: string;
	lang: string;
	rate: number;
	page: string;
}

/** Puts a speech engine in place of the browser's, which has no voice where tests run. Must be there before the page is opened. */
export async function fakeSpeech(page: Page, speech: FakeSpeech) {
	await page.addInitScript(({ voices, late, takes, pauseEnds, mute }: FakeSpeech) => {
		const keep = (what: string, said?: { text: string; lang: string; rate: number }) => {
			const heard = JSON.parse(sessionStorage.getItem('heard') ?? '[]');
			const { text = '', lang = '', rate = 0 } = said ?? {};
			heard.push({ what, text, lang, rate, page: location.pathname });
			sessionStorage.setItem('heard', JSON.stringify(heard));
		};
		class Utterance extends EventTarget {
			lang = '';
			rate = 1;
			voice: unknown = null;
			onstart?: (event: object) => void;
			onend?: (event: object) => void;
			onerror?: (event: object) => void;
			onpause?: (event: object) => void;
			onresume?: (event: object) => void;
			text: string;
			constructor(text: string) {
				super();
				this.text = text;
			}
		}
		class Speech extends EventTarget {
			speaking = false;
			pending = false;
			paused = false;
			current: Utterance | undefined;
			timer = 0;
			getVoices() {
				if (performance.now() < (late ?? 0)) return [];
				const listed = { localService: true, default: false };
				return voices.map((each) => ({ ...listed, name: each.lang, voiceURI: each.name ?? each.lang, ...each }));
			}
			speak(said: Utterance) {
				keep('speak', said);
				this.current = said;
				if (mute) return;
				this.speaking = true;
				setTimeout(() => said === this.current && said.onstart?.({}), 0);
				this.run();
			}
			run() {
				if (takes) this.timer = window.setTimeout(() => this.end(), takes);
			}
			end() {
				const said = this.current;
				clearTimeout(this.timer);
				this.current = undefined;
				this.speaking = false;
				said?.onend?.({});
			}
			cancel() {
				keep('cancel');
				const said = this.current;
				clearTimeout(this.timer);
				this.current = undefined;
				this.speaking = false;
				if (said) setTimeout(() => said.onerror?.({ error: 'interrupted' }), 0);
			}
			pause() {
				keep('pause');
				clearTimeout(this.timer);
				if (pauseEnds) setTimeout(() => this.end(), 0);
				else this.current?.onpause?.({});
			}
			resume() {
				if (!this.current) return;
				keep('resume');
				this.current.onresume?.({});
				this.run();
			}
		}
		const engine = new Speech();
		Object.defineProperty(window, 'speechSynthesis', { value: engine, configurable: true });
		Object.assign(window, { SpeechSynthesisUtterance: Utterance, fakeSpeech: engine });
		if (late) setTimeout(() => engine.dispatchEvent(new Event('voiceschanged')), late + 20);
	}, speech);
}

/** What the stand-in was told so far, of one kind. */
export function heard(page: Page, what: Heard['what'] = 'speak'): Promise<Heard[]> {
	return page.evaluate((kind) => {
		const all: Heard[] = JSON.parse(sessionStorage.getItem('heard') ?? '[]');
		return all.filter((each) => each.what === kind);
	}, what);
}

/** Waits until the voice says something, and lets it come to the end of that. */
export async function endUtterance(page: Page) {
	type Fake = { fakeSpeech: { current?: object; end: () => void } };
	await page.waitForFunction(() => (window as unknown as Fake).fakeSpeech.current);
	await page.evaluate(() => (window as unknown as Fake).fakeSpeech.end());
}
