export { AttributionModel } from './model.js';
