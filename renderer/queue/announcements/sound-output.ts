/** The loudspeaker as far as the browser gives it: closed until somebody has touched the page. */
export interface SoundOutput {
  readonly isOpen: () => boolean;
  /** Told whenever it opens or closes, until the returned function is called. */
  readonly onChange: (listener: () => void) => () => void;
  /** Tries to open it; a browser allows that inside a touch, a click or a key press. */
  readonly open: () => void;
  /** A calm two-tone chime, 叮咚. @param volume 0 to 1 */
  readonly chime: (volume: number) => Promise<void>;
  readonly decode: (bytes: ArrayBuffer) => Promise<AudioBuffer>;
  /** Sounds one after the other without a gap. @param volume 0 to 1 */
  readonly play: (sounds: readonly AudioBuffer[], volume: number) => Promise<void>;
}

/** The tones of the chime: hertz, and when each begins, seconds. */
const tones = [
  { hertz: 659.25, at: 0 },
  { hertz: 523.25, at: 0.45 },
] as const;
const toneLasts = 0.9;
const chimeLasts = 1.35;

/** What a sound may start late, s. */
const lead = 0.02;

export function createSoundOutput(): SoundOutput {
  const context = new AudioContext();
  return {
    isOpen: () => context.state === 'running',
    onChange: (listener) => {
      context.addEventListener('statechange', listener);
      return () => context.removeEventListener('statechange', listener);
    },
    open: () => void context.resume(),
    chime: (volume) => {
      const start = context.currentTime + lead;
      for (const tone of tones) strike(context, tone.hertz, start + tone.at, volume);
      return lasting(chimeLasts + lead);
    },
    decode: (bytes) => context.decodeAudioData(bytes),
    play: (sounds, volume) => lasting(playInRow(context, sounds, volume)),
  };
}

/** One struck tone that fades, with its octave above for a clear ring. */
function strike(context: AudioContext, hertz: number, at: number, volume: number): void {
  for (const [factor, share] of [
    [1, 0.5],
    [2, 0.12],
  ] as const) {
    const tone = new OscillatorNode(context, { frequency: hertz * factor });
    const gain = gainOf(context, 0);
    gain.gain.setValueAtTime(0.0001, at);
    gain.gain.exponentialRampToValueAtTime(Math.max(0.0002, volume * share), at + 0.02);
    gain.gain.exponentialRampToValueAtTime(0.0001, at + toneLasts);
    tone.connect(gain);
    tone.start(at);
    tone.stop(at + toneLasts);
  }
}

/** Schedules sounds one after the other and returns how long they last, s. */
function playInRow(context: AudioContext, sounds: readonly AudioBuffer[], volume: number): number {
  const gain = gainOf(context, volume);
  let lasts = lead;
  for (const buffer of sounds) {
    const source = new AudioBufferSourceNode(context, { buffer });
    source.connect(gain);
    source.start(context.currentTime + lasts);
    lasts += buffer.duration;
  }
  return lasts;
}

function gainOf(context: AudioContext, volume: number): GainNode {
  const gain = new GainNode(context, { gain: volume });
  gain.connect(context.destination);
  return gain;
}

/** By the page's own timers: a sound device that goes away never tells the end. @param seconds s */
function lasting(seconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, seconds * 1000);
  });
}
