@NullMarked
package inspectorate.api.persons;

import org.jspecify.annotations.NullMarked;
