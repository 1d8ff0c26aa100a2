/** Every workflow the worker knows. A workflow type is the name exported here. */
export { attachment } from './attachment/workflow';
export { consultation } from './consultation/workflow';
export { emergencyAccess } from './break-glass/workflow';
export { card } from './card/workflow';
export { phenomenon } from './phenomenon/workflow';
export { release } from './release/workflow';
export { plan } from './plan/workflow';
export { request } from './request/workflow';
export { signal } from './signal/workflow';
export { support } from './support/workflow';
export { transfer } from './transfer/workflow';
export { trajectory } from './trajectory/workflow';
