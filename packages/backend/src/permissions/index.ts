export { permissionModuleDemoPolicy as default } from './permissionModuleDemoPolicy';
