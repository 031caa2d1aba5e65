/** What the engine can do, measured against what could be done instead; never part of a build's checks. */
package inspectorate.infra.bench;
