@NullMarked
package inspectorate.domain.migrations;

import org.jspecify.annotations.NullMarked;
