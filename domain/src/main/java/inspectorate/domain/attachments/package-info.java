@NullMarked
package inspectorate.domain.attachments;

import org.jspecify.annotations.NullMarked;
