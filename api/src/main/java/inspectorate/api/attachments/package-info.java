@NullMarked
package inspectorate.api.attachments;

import org.jspecify.annotations.NullMarked;
