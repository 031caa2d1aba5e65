@NullMarked
package inspectorate.infra.demo;

import org.jspecify.annotations.NullMarked;
