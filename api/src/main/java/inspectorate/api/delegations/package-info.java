/** 委托执法: written delegations, proposed by one person and granted by another. */
@NullMarked
package inspectorate.api.delegations;

import org.jspecify.annotations.NullMarked;
