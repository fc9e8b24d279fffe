export { startPortal, type Answer, type Portal } from './startPortal';
export { startRig, type Rig } from './startRig';
