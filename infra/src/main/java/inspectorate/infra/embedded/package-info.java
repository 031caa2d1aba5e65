@NullMarked
package inspectorate.infra.embedded;

import org.jspecify.annotations.NullMarked;
