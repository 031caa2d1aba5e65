/** What is measured of messages. */
@NullMarked
package inspectorate.infra.meters;

import org.jspecify.annotations.NullMarked;
