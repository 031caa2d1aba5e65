@NullMarked
package inspectorate.domain.persons;

import org.jspecify.annotations.NullMarked;
