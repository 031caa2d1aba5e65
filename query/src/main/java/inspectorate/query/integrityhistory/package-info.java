@NullMarked
package inspectorate.query.integrityhistory;

import org.jspecify.annotations.NullMarked;
