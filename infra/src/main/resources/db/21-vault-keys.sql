-- Keys of papers and of cases' files, sealed with one that is not in this database.
CREATE TABLE IF NOT EXISTS vault_key (
  key_id varchar(255) PRIMARY KEY,
  -- Null once it is destroyed, so that it is never made anew.
  wrapped_key bytea
);
