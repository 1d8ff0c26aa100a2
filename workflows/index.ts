/** Every workflow the worker knows. A workflow type is the name exported here. */
export { informationRequest } from './request/workflow';
