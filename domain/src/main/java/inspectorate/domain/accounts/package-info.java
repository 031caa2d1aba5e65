@NullMarked
package inspectorate.domain.accounts;

import org.jspecify.annotations.NullMarked;
