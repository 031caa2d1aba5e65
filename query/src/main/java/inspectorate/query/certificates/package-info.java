/** 执法证件: who is certified, until when. */
@NullMarked
package inspectorate.query.certificates;

import org.jspecify.annotations.NullMarked;
