package inspectorate.domain.cases;

/** 送达方式. */
public enum ServiceManner {
    HANDED_OVER,
    /** 留置送达. */
    LEFT_THERE,
    BY_MAIL,
    ELECTRONIC,
    /** 张贴: at residence or workplace of whoever absconded. */
    POSTED,
    /** 公告送达. */
    ANNOUNCED
}
