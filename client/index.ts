export * from './network-client.ts'
export * from './generated/operations.ts'
