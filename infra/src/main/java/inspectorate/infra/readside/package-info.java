@NullMarked
package inspectorate.infra.readside;

import org.jspecify.annotations.NullMarked;
