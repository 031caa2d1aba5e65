/**
 * Finding employers and cases by name. Names are analysed here, by Lucene's own libraries, and stored as tokens, so that
 * no server needs a plugin and whatever matches names in memory matches them alike.
 */
@NullMarked
package inspectorate.query.search;

import org.jspecify.annotations.NullMarked;
