import { secureHeaders } from 'hono/secure-headers';

const self = ["'self'"];

/**
 * What a browser may do with our pages: only what comes from here, no script that stands in a page, no frame around them. WebAssembly may
 * be compiled: the reading engine runs in the page where there is no server.
 */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: self,
    scriptSrc: [...self, "'wasm-unsafe-eval'"],
    styleSrc: self,
    imgSrc: [...self, 'data:'],
    mediaSrc: [...self, 'blob:'],
    workerSrc: [...self, 'blob:'],
    connectSrc: self,
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: self,
    frameAncestors: ["'none'"],
  },
  // the bookmarklet opens the app and hands it the page: the two windows must know each other
  crossOriginOpenerPolicy: false,
  strictTransportSecurity: false,
  referrerPolicy: 'no-referrer',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
});
