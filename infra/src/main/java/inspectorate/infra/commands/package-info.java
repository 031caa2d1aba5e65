@NullMarked
package inspectorate.infra.commands;

import org.jspecify.annotations.NullMarked;
