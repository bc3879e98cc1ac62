export const AuditPage = () => <h1>Audit trail</h1>
