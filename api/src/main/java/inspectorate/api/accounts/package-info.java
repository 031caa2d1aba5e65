@NullMarked
package inspectorate.api.accounts;

import org.jspecify.annotations.NullMarked;
