@NullMarked
package inspectorate.query.attachments;

import org.jspecify.annotations.NullMarked;
