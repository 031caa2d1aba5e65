package inspectorate.domain.blacklist;

/** Why an employer is listed (拖欠农民工工资失信联合惩戒对象名单管理暂行办法 5). */
public enum BlacklistGround {
    /** The amount reaches the standard of the crime of refusing to pay. */
    AMOUNT_REACHES_CRIME_STANDARD,
    /** Mass or extreme incident with seriously bad social influence. */
    MASS_INCIDENT,
    /** Only in migrated files: the paper does not say. */
    NOT_STATED
}
