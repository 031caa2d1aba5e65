/** 委托执法: what a department lets others do in its name (R-JUR-5). */
@NullMarked
package inspectorate.domain.delegations;

import org.jspecify.annotations.NullMarked;
