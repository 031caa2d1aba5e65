@NullMarked
package inspectorate.query.ratingruns;

import org.jspecify.annotations.NullMarked;
