/** Everybody's PIN in the demo hall. It is no secret: the sign-in screen of a demo says it. */
export const demoPin = '246810';
