export { createPodIdentityAssociation } from './createAssociation';
export { deletePodIdentityAssociation } from './deleteAssociation';
export { describePodIdentityAssociation } from './describeAssociation';
export { listPodIdentityAssociations } from './listAssociations';
export { updatePodIdentityAssociation } from './updateAssociation';
