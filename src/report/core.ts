// What a screen needs of the core, as one piece that is fetched while the page is asked.
export { readPacked } from '../article/read-packed';
export { toReport } from './to-report';
