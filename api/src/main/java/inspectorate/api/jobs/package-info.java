@NullMarked
package inspectorate.api.jobs;

import org.jspecify.annotations.NullMarked;
