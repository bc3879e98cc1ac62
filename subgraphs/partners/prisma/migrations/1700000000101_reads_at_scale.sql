-- Up Migration
-- Acquirers are named by id or by name, and agreements are looked for by type among tens of thousands.
CREATE INDEX partner_by_name ON partners.partner (name);
CREATE INDEX agreement_by_type ON partners.agreement (type);

-- Down Migration
DROP INDEX partners.agreement_by_type, partners.partner_by_name;
