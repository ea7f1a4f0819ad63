/** The pinned release carries no declarations of its own. */
declare module 'onnxruntime-node' {
  const runtime: import('../attribution/index.js').OnnxRuntime;
  export default runtime;
}
