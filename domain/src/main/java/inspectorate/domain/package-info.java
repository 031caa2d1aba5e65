@NullMarked
package inspectorate.domain;

import org.jspecify.annotations.NullMarked;
