CREATE TABLE IF NOT EXISTS domain_event (
  global_index bigserial PRIMARY KEY,
  event_identifier varchar(255) NOT NULL UNIQUE,
  aggregate_identifier varchar(255) NOT NULL,
  sequence_number bigint NOT NULL,
  aggregate_type varchar(255),
  time_stamp varchar(64) NOT NULL,
  payload_type varchar(255) NOT NULL,
  payload_revision varchar(255),
  payload bytea NOT NULL,
  meta_data bytea,
  -- The one guard of every stream: who loses the race for a number has decided on an old state.
  UNIQUE (aggregate_identifier, sequence_number)
);

-- Rebuilt from events whenever it is missing or of an older shape.
CREATE TABLE IF NOT EXISTS snapshot (
  event_identifier varchar(255) NOT NULL UNIQUE,
  aggregate_identifier varchar(255) NOT NULL,
  sequence_number bigint NOT NULL,
  aggregate_type varchar(255) NOT NULL,
  time_stamp varchar(64) NOT NULL,
  payload_type varchar(255) NOT NULL,
  payload_revision varchar(255),
  payload bytea NOT NULL,
  meta_data bytea,
  PRIMARY KEY (aggregate_identifier, sequence_number)
);
