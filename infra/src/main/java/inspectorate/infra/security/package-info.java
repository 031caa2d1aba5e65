@NullMarked
package inspectorate.infra.security;

import org.jspecify.annotations.NullMarked;
