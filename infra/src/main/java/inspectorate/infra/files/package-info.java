@NullMarked
package inspectorate.infra.files;

import org.jspecify.annotations.NullMarked;
