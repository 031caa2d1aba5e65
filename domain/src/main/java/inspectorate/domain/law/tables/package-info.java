@NullMarked
package inspectorate.domain.law.tables;

import org.jspecify.annotations.NullMarked;
