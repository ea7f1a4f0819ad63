/** How the side view lies over the page. */
export const SIDE_VIEW = `
:host{all:initial;position:fixed;inset:0 0 0 auto;width:min(30rem,100vw);z-index:2147483647;display:flex;flex-direction:column;background:Canvas;box-shadow:0 0 30px rgb(0 0 0/35%)}
button{align-self:flex-end;margin:.3rem;font:14px system-ui,sans-serif}
iframe{flex:1;border:0;width:100%}
`;
