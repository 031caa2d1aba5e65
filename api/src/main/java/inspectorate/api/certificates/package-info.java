/** 执法证件: training, examination and certificate of each inspector. */
@NullMarked
package inspectorate.api.certificates;

import org.jspecify.annotations.NullMarked;
