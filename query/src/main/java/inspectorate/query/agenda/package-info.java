@NullMarked
package inspectorate.query.agenda;

import org.jspecify.annotations.NullMarked;
