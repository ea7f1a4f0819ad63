/**
 * Speakers over all pages: the names, roles and countries by which pages call somebody, told apart into persons by what speaks for and
 * against their being one; where that is not enough, by hand.
 */
export { heardAnew, heardLess, heardMore } from './heard.js';
export { linkVoices } from './profiles.js';
export { settle, speaker, speakers, speakersMeant } from './speakers.js';
