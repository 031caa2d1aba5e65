package inspectorate.domain.law;

/** Level of an agency. */
public enum AgencyLevel {
    COUNTY,
    CITY,
    PROVINCE
}
