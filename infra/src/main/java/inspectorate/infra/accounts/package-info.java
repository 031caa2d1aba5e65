@NullMarked
package inspectorate.infra.accounts;

import org.jspecify.annotations.NullMarked;
