// Healthy means: accepts writes as a member of the replica set, which the first check initiates.
try {
  rs.status();
} catch (uninitiated) {
  if (uninitiated.codeName === 'NotYetInitialized') {
    rs.initiate({ _id: 'inspectorate', members: [{ _id: 0, host: 'mongo:27017' }] });
  }
}
const hello = db.hello();
quit(hello.setName === 'inspectorate' && hello.isWritablePrimary ? 0 : 1);
