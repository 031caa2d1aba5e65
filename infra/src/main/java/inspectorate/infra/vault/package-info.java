@NullMarked
package inspectorate.infra.vault;

import org.jspecify.annotations.NullMarked;
