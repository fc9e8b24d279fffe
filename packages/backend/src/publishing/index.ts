export { publishedPlugin } from './publishedPlugin';
export { scaffolderModulePublishing } from './scaffolderModulePublishing';
