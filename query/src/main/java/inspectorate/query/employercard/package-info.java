@NullMarked
package inspectorate.query.employercard;

import org.jspecify.annotations.NullMarked;
