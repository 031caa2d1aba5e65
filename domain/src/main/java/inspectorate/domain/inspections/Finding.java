package inspectorate.domain.inspections;

/**
 * One item found wrong on a visit.
 *
 * @param item code of the inspection item, {@code I01} to {@code I10} (rules §21A)
 * @param note what was found; no names of persons
 */
public record Finding(String item, String note) {}
