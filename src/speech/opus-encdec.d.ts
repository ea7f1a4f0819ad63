declare module 'opus-encdec/src/oggOpusEncoder.js' {
  /** A page of an Ogg stream; `page` is its own memory. */
  interface OggPage {
    readonly page: Uint8Array;
  }
  export class OggOpusEncoder {
    constructor(
      config: {
        readonly originalSampleRate: number;
        readonly encoderSampleRate: number;
        readonly encoderApplication: number;
        readonly encoderBitRate: number;
        readonly serial: number;
      },
      library: object,
    );
    generateIdPage(): OggPage;
    generateCommentPage(): OggPage;
    encode(channels: readonly Float32Array[]): OggPage[];
    encodeFinalFrame(): OggPage[];
    destroy(): void;
  }
}

declare module 'opus-encdec/dist/libopus-encoder.wasm.min.js' {
  const library: { readonly isReady: boolean; onready: () => void };
  export default library;
}
