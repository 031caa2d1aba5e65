/** The steps of a case under the law, asked for over REST and in the console by one table. */
@NullMarked
package inspectorate.api.procedure;

import org.jspecify.annotations.NullMarked;
