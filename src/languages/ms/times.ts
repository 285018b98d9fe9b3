export { times } from '../id/times';
