@NullMarked
package inspectorate.query.compliancetimeline;

import org.jspecify.annotations.NullMarked;
