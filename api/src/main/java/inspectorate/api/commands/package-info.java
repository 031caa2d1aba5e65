@NullMarked
package inspectorate.api.commands;

import org.jspecify.annotations.NullMarked;
