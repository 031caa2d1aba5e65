@NullMarked
package inspectorate.api.agenda;

import org.jspecify.annotations.NullMarked;
