-- Up Migration
-- The answer is computed from export views alone, each granted by the subgraph that publishes it. This schema holds
-- what the subgraph will keep of its own; its role may use it and gets nothing else here.
GRANT USAGE ON SCHEMA options TO rsf_options;

-- Down Migration
DROP SCHEMA options CASCADE;
