/** What happens by itself when a legal clock has run out. */
@NullMarked
package inspectorate.api.sweep;

import org.jspecify.annotations.NullMarked;
