@NullMarked
package inspectorate.infra.roles;

import org.jspecify.annotations.NullMarked;
