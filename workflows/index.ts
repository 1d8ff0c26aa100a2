/** Every workflow the worker knows. A workflow type is the name exported here. */
export { attachment } from './attachment/workflow';
export { emergencyAccess } from './break-glass/workflow';
export { phenomenon } from './phenomenon/workflow';
export { request } from './request/workflow';
export { signal } from './signal/workflow';
export { support } from './support/workflow';
