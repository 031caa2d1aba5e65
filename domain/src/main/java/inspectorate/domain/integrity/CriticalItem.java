package inspectorate.domain.integrity;

/** What makes a C whatever else happened (R-RAT items 2 to 6). */
public enum CriticalItem {
    MASS_INCIDENT,
    CHILD_LABOUR,
    REFUSED_TO_COMPLY,
    OBSTRUCTED,
    TRANSFERRED_TO_POLICE
}
