-- Personal data, apart from the events: sealed, or hashed under the master key, which is not in this database.
CREATE TABLE IF NOT EXISTS vault_person (
  person_id varchar(255) PRIMARY KEY,
  -- The person's own key, sealed; without it nobody can read them, in a backup neither.
  wrapped_key bytea,
  sealed bytea,
  content_hash varchar(64),
  telephone_hash varchar(64),
  id_number_hash varchar(64)
);
CREATE INDEX IF NOT EXISTS vault_person_telephone ON vault_person (telephone_hash);
CREATE INDEX IF NOT EXISTS vault_person_id_number ON vault_person (id_number_hash);
-- The latest attempt to name a person: none once a stream names them. Whom none names is taken away.
ALTER TABLE vault_person ADD COLUMN IF NOT EXISTS attempt_id varchar(36);
ALTER TABLE vault_person ADD COLUMN IF NOT EXISTS attempted_at timestamptz;
ALTER TABLE vault_person ADD COLUMN IF NOT EXISTS named_by varchar(255);
CREATE INDEX IF NOT EXISTS vault_person_unnamed ON vault_person (attempted_at) WHERE attempt_id IS NOT NULL;

-- Names are found by a keyed hash as well; who was kept before has none.
ALTER TABLE vault_person ADD COLUMN IF NOT EXISTS name_hash varchar(64);
CREATE INDEX IF NOT EXISTS vault_person_named_by ON vault_person (named_by);
CREATE INDEX IF NOT EXISTS vault_person_name ON vault_person (name_hash);

-- Who read whom or what, and what for.
CREATE TABLE IF NOT EXISTS vault_reading (
  at timestamptz NOT NULL,
  person_id varchar(255) NOT NULL,
  account_id varchar(255) NOT NULL,
  act varchar(16) NOT NULL,
  purpose text NOT NULL
);
CREATE INDEX IF NOT EXISTS vault_reading_person ON vault_reading (person_id, at);
ALTER TABLE vault_reading ADD COLUMN IF NOT EXISTS reading_id bigserial;
ALTER TABLE vault_reading ADD COLUMN IF NOT EXISTS chosen varchar(24) NOT NULL DEFAULT 'HANDLING';
CREATE UNIQUE INDEX IF NOT EXISTS vault_reading_order ON vault_reading (reading_id);
CREATE INDEX IF NOT EXISTS vault_reading_account ON vault_reading (account_id, reading_id);
-- What was noted stays as it was noted.
CREATE OR REPLACE RULE vault_reading_unchanged AS ON UPDATE TO vault_reading DO INSTEAD NOTHING;
CREATE OR REPLACE RULE vault_reading_kept AS ON DELETE TO vault_reading DO INSTEAD NOTHING;

CREATE TABLE IF NOT EXISTS vault_login (
  login varchar(255) PRIMARY KEY,
  account_id varchar(255) NOT NULL UNIQUE,
  sealed_name bytea NOT NULL,
  password_hash varchar(255) NOT NULL
);
