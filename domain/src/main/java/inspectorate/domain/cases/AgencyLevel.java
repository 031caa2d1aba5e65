package inspectorate.domain.cases;

/** Level of an agency. */
public enum AgencyLevel {
    COUNTY,
    CITY,
    PROVINCE
}
