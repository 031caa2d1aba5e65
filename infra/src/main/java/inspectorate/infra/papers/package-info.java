@NullMarked
package inspectorate.infra.papers;

import org.jspecify.annotations.NullMarked;
