// Runs once, on an empty volume: the application gets a user that sees its own databases only.
db.getSiblingDB('admin').createUser({
  user: 'inspectorate',
  pwd: process.env.MONGO_APP_PASSWORD,
  roles: [
    { role: 'readWrite', db: 'inspectorate' },
    { role: 'readWrite', db: 'inspectorate-vault' },
    { role: 'readWrite', db: 'inspectorate-files' },
  ],
});
