@NullMarked
package inspectorate.api.publiclookup;

import org.jspecify.annotations.NullMarked;
