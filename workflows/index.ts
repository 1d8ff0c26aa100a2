/** Every workflow the worker knows. A workflow type is the name exported here. */
export { emergencyAccess } from './break-glass/workflow';
export { informationRequest } from './request/workflow';
