// The client is generated without the engine binary that Prisma would download: any program's path satisfies the check.
process.env['PRISMA_SCHEMA_ENGINE_BINARY'] ??= process.execPath

const { defineConfig } = await import('prisma/config')
export default defineConfig({})
