@NullMarked
package inspectorate.domain.law.calendar;

import org.jspecify.annotations.NullMarked;
