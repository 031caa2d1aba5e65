/** 执法证件: training, examination, certificate of each inspector (rules §21.5). */
@NullMarked
package inspectorate.domain.certificates;

import org.jspecify.annotations.NullMarked;
